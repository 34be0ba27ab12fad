-- The way after filing: days off, paper hours, what a request asks part by part, its extension, filing after the window.

-- CreateEnum
CREATE TYPE "CalendarDayKind" AS ENUM ('OFF', 'WORKED');

-- AlterEnum
ALTER TYPE "ScreeningKind" ADD VALUE 'EXTEND';

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "lateUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "paperAfternoonFrom" INTEGER NOT NULL DEFAULT 810,
ADD COLUMN     "paperAfternoonTo" INTEGER NOT NULL DEFAULT 1020,
ADD COLUMN     "paperMorningFrom" INTEGER NOT NULL DEFAULT 420,
ADD COLUMN     "paperMorningTo" INTEGER NOT NULL DEFAULT 690;

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "lateReason" TEXT;

-- AlterTable
ALTER TABLE "Screening" ADD COLUMN     "sectionTexts" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "CalendarDay" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "kind" "CalendarDayKind" NOT NULL,
    "name" TEXT NOT NULL,
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarDay_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "LateAdmission" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "paperNumber" TEXT NOT NULL,
    "paperOn" DATE NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "submissionId" UUID,

    CONSTRAINT "LateAdmission_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "CalendarDay_organizationId_day_idx" ON "CalendarDay"("organizationId", "day");

-- CreateIndex
CREATE INDEX "LateAdmission_organizationId_campaignId_accountId_idx" ON "LateAdmission"("organizationId", "campaignId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "LateAdmission_organizationId_submissionId_key" ON "LateAdmission"("organizationId", "submissionId");

-- AddForeignKey
ALTER TABLE "CalendarDay" ADD CONSTRAINT "CalendarDay_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateAdmission" ADD CONSTRAINT "LateAdmission_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateAdmission" ADD CONSTRAINT "LateAdmission_organizationId_accountId_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "Account"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateAdmission" ADD CONSTRAINT "LateAdmission_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- As text: a new value of an enum may not be used in the transaction that adds it.
ALTER TABLE "Screening" DROP CONSTRAINT "return_has_deadline";
ALTER TABLE "Screening" ADD CONSTRAINT "return_has_deadline" CHECK (("kind"::text IN ('RETURN', 'EXTEND')) = ("dueAt" IS NOT NULL)),
  ADD CONSTRAINT "asked_part_by_part" CHECK (cardinality("sectionTexts") IN (0, cardinality("sectionKeys")));

-- One line a day that counts, and only days of rest are worked in exchange.
CREATE UNIQUE INDEX "CalendarDay_once" ON "CalendarDay" ("organizationId", "day") WHERE "removedAt" IS NULL;
ALTER TABLE "CalendarDay" ADD CONSTRAINT "worked_on_day_of_rest" CHECK ("kind" <> 'WORKED' OR extract(isodow FROM "day") > 5),
  ADD CONSTRAINT "day_has_name" CHECK ("name" <> '');

ALTER TABLE "Organization" ADD CONSTRAINT "paper_hours_in_order" CHECK (
  0 <= "paperMorningFrom" AND "paperMorningFrom" < "paperMorningTo" AND "paperMorningTo" <= "paperAfternoonFrom"
  AND "paperAfternoonFrom" < "paperAfternoonTo" AND "paperAfternoonTo" <= 1440);

ALTER TABLE "LateAdmission" ADD CONSTRAINT "admission_is_whole" CHECK ("reason" <> '' AND "paperNumber" <> '');

-- The calendar that an organization starts with (domain/time/public-holidays.ts), for those that exist.
INSERT INTO "CalendarDay" ("organizationId", "id", "day", "kind", "name", "provisional", "addedAt")
SELECT o."id", gen_random_uuid(), h.day::date, 'OFF', h.name, h.provisional, now() FROM "Organization" o CROSS JOIN (VALUES
  ('2026-01-01', 'Tết Dương lịch', false),
  ('2026-02-16', 'Tết Nguyên đán', false),
  ('2026-02-17', 'Tết Nguyên đán', false),
  ('2026-02-18', 'Tết Nguyên đán', false),
  ('2026-02-19', 'Tết Nguyên đán', false),
  ('2026-02-20', 'Tết Nguyên đán', false),
  ('2026-04-26', 'Giỗ Tổ Hùng Vương', false),
  ('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương', false),
  ('2026-04-30', 'Ngày Chiến thắng', false),
  ('2026-05-01', 'Ngày Quốc tế lao động', false),
  ('2026-09-01', 'Quốc khánh (ngày liền kề)', false),
  ('2026-09-02', 'Quốc khánh', false),
  ('2026-11-24', 'Ngày Văn hóa Việt Nam', false),
  ('2027-01-01', 'Tết Dương lịch', false),
  ('2027-02-05', 'Tết Nguyên đán', true),
  ('2027-02-06', 'Tết Nguyên đán', true),
  ('2027-02-07', 'Tết Nguyên đán', true),
  ('2027-02-08', 'Tết Nguyên đán', true),
  ('2027-02-09', 'Tết Nguyên đán', true),
  ('2027-02-10', 'Nghỉ bù Tết Nguyên đán', true),
  ('2027-02-11', 'Nghỉ bù Tết Nguyên đán', true),
  ('2027-04-16', 'Giỗ Tổ Hùng Vương', true),
  ('2027-04-30', 'Ngày Chiến thắng', false),
  ('2027-05-01', 'Ngày Quốc tế lao động', false),
  ('2027-05-03', 'Nghỉ bù Ngày Quốc tế lao động', true),
  ('2027-09-02', 'Quốc khánh', false),
  ('2027-09-03', 'Quốc khánh (ngày liền kề)', true),
  ('2027-11-24', 'Ngày Văn hóa Việt Nam', false)
) AS h (day, name, provisional);
