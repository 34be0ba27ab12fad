-- CreateTable
CREATE TABLE "ItemRecusal" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,

    CONSTRAINT "ItemRecusal_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "ItemRecusal_organizationId_itemId_idx" ON "ItemRecusal"("organizationId", "itemId");

-- CreateIndex
CREATE INDEX "ItemRecusal_organizationId_seatId_idx" ON "ItemRecusal"("organizationId", "seatId");

-- AddForeignKey
ALTER TABLE "ItemRecusal" ADD CONSTRAINT "ItemRecusal_organizationId_itemId_fkey" FOREIGN KEY ("organizationId", "itemId") REFERENCES "MeetingItem"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemRecusal" ADD CONSTRAINT "ItemRecusal_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Out of one dossier once: a second word while the first one stands says nothing.
CREATE UNIQUE INDEX "ItemRecusal_standing_key" ON "ItemRecusal"("organizationId", "itemId", "seatId") WHERE "withdrawnAt" IS NULL;
ALTER TABLE "ItemRecusal" ADD CONSTRAINT "taken_back_by_somebody" CHECK (("withdrawnAt" IS NULL) = ("withdrawnById" IS NULL));
