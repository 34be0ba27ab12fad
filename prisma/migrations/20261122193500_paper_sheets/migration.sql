-- What a member notes for themselves; signed paper sheets while they are typed in, and the scan of them.

-- AlterTable
ALTER TABLE "ScoreSheet" ADD COLUMN     "scanId" UUID;

-- CreateTable
CREATE TABLE "SheetNote" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SheetNote_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "PaperEntry" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "cells" JSONB NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedById" UUID NOT NULL,

    CONSTRAINT "PaperEntry_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "SheetNote_organizationId_accountId_idx" ON "SheetNote"("organizationId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "SheetNote_organizationId_submissionId_accountId_key" ON "SheetNote"("organizationId", "submissionId", "accountId");

-- CreateIndex
CREATE INDEX "PaperEntry_organizationId_seatId_idx" ON "PaperEntry"("organizationId", "seatId");

-- CreateIndex
CREATE INDEX "PaperEntry_organizationId_savedById_idx" ON "PaperEntry"("organizationId", "savedById");

-- CreateIndex
CREATE UNIQUE INDEX "PaperEntry_organizationId_submissionId_seatId_key" ON "PaperEntry"("organizationId", "submissionId", "seatId");

-- CreateIndex
CREATE INDEX "ScoreSheet_organizationId_scanId_idx" ON "ScoreSheet"("organizationId", "scanId");

-- AddForeignKey
ALTER TABLE "ScoreSheet" ADD CONSTRAINT "ScoreSheet_organizationId_scanId_fkey" FOREIGN KEY ("organizationId", "scanId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetNote" ADD CONSTRAINT "SheetNote_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetNote" ADD CONSTRAINT "SheetNote_organizationId_accountId_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "Account"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperEntry" ADD CONSTRAINT "PaperEntry_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperEntry" ADD CONSTRAINT "PaperEntry_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperEntry" ADD CONSTRAINT "PaperEntry_organizationId_savedById_fkey" FOREIGN KEY ("organizationId", "savedById") REFERENCES "Account"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
