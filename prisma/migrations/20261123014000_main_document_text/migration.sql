-- CreateTable
CREATE TABLE "MainText" (
    "organizationId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "unread" TEXT,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MainText_pkey" PRIMARY KEY ("organizationId","evidenceId")
);

-- AddForeignKey
ALTER TABLE "MainText" ADD CONSTRAINT "MainText_organizationId_evidenceId_fkey" FOREIGN KEY ("organizationId", "evidenceId") REFERENCES "Evidence"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
