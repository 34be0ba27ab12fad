-- The council an organization keeps between campaigns.

-- CreateTable
CREATE TABLE "StandingCouncil" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "symbol" TEXT NOT NULL DEFAULT '',
    "decisionNumber" TEXT NOT NULL DEFAULT '',
    "decisionOn" DATE,
    "termFrom" DATE,
    "termTo" DATE,
    "scanId" UUID,

    CONSTRAINT "StandingCouncil_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "StandingSeat" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "councilId" UUID NOT NULL,
    "accountId" UUID,
    "fullName" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "unitId" UUID,
    "seat" "Seat" NOT NULL,
    "scores" BOOLEAN NOT NULL,
    "votes" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "fromOn" DATE,
    "endedOn" DATE,
    "standsInForId" UUID,

    CONSTRAINT "StandingSeat_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "StandingCouncil_organizationId_key" ON "StandingCouncil"("organizationId");

-- CreateIndex
CREATE INDEX "StandingSeat_organizationId_councilId_idx" ON "StandingSeat"("organizationId", "councilId");

-- CreateIndex
CREATE INDEX "StandingSeat_organizationId_accountId_idx" ON "StandingSeat"("organizationId", "accountId");

-- CreateIndex
CREATE INDEX "StandingSeat_organizationId_unitId_idx" ON "StandingSeat"("organizationId", "unitId");

-- CreateIndex
CREATE INDEX "StandingSeat_organizationId_standsInForId_idx" ON "StandingSeat"("organizationId", "standsInForId");

-- AddForeignKey
ALTER TABLE "StandingCouncil" ADD CONSTRAINT "StandingCouncil_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingCouncil" ADD CONSTRAINT "StandingCouncil_organizationId_scanId_fkey" FOREIGN KEY ("organizationId", "scanId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingSeat" ADD CONSTRAINT "StandingSeat_organizationId_councilId_fkey" FOREIGN KEY ("organizationId", "councilId") REFERENCES "StandingCouncil"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingSeat" ADD CONSTRAINT "StandingSeat_organizationId_accountId_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "Account"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingSeat" ADD CONSTRAINT "StandingSeat_organizationId_unitId_fkey" FOREIGN KEY ("organizationId", "unitId") REFERENCES "Unit"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingSeat" ADD CONSTRAINT "StandingSeat_organizationId_standsInForId_fkey" FOREIGN KEY ("organizationId", "standsInForId") REFERENCES "StandingSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "StandingCouncil" ADD CONSTRAINT "standing_council_has_name" CHECK ("name" <> ''),
  ADD CONSTRAINT "term_in_order" CHECK ("termFrom" <= "termTo");

-- Tổ giúp việc does not score, guests neither score nor vote; nobody leaves before the first day, or stands in for themselves.
ALTER TABLE "StandingSeat" ADD CONSTRAINT "standing_seat_has_name" CHECK ("fullName" <> ''),
  ADD CONSTRAINT "standing_seat_flags" CHECK ("seat" NOT IN ('assistant', 'guest') OR NOT ("scores" OR "votes")),
  ADD CONSTRAINT "standing_seat_days" CHECK ("fromOn" <= "endedOn"),
  ADD CONSTRAINT "stands_in_for_another" CHECK ("standsInForId" <> "id");
