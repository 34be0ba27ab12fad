


-- CreateEnum
CREATE TYPE "CampaignStatus" AS ENUM ('DRAFT', 'LAUNCHED', 'SCORING', 'SCORED', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "FilingRule" AS ENUM ('ELECTRONIC', 'PAPER', 'EARLIER');

-- CreateEnum
CREATE TYPE "Maturity" AS ENUM ('IDEA', 'RUNNING', 'APPLIED');

-- CreateEnum
CREATE TYPE "UnitRelation" AS ENUM ('ASSIGNED', 'INVITED');

-- CreateEnum
CREATE TYPE "ConflictRule" AS ENUM ('HARD', 'SOFT', 'OFF');

-- CreateEnum
CREATE TYPE "CampaignFileKind" AS ENUM ('PLAN', 'TEMPLATE', 'OTHER');

-- CreateEnum
CREATE TYPE "CampaignStage" AS ENUM ('SUBMISSION', 'SCREENING', 'SCORING', 'MEETING', 'DECISION');

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('RECOGNISED', 'SELECTED', 'NOT_RECOGNISED');

-- CreateEnum
CREATE TYPE "OrganizationKind" AS ENUM ('COMMUNE', 'WARD', 'SPECIAL_ZONE', 'PROVINCE', 'CITY');

-- CreateEnum
CREATE TYPE "UnitBloc" AS ENUM ('PROFESSIONAL', 'SERVICE', 'SCHOOL', 'PARTY_AND_UNIONS', 'ARMED_FORCES', 'VILLAGE');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('staff', 'unitHead', 'office', 'officeHead', 'chairman', 'viceChairman', 'admin', 'overseer');

-- CreateEnum
CREATE TYPE "Issuer" AS ENUM ('COMMITTEE', 'OFFICE', 'COUNCIL');

-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('PREPARING', 'SIGNED', 'SENT_BACK', 'APPROVED');

-- CreateEnum
CREATE TYPE "SignatureForm" AS ENUM ('CHAIRMAN', 'ON_BEHALF_CHAIRMAN', 'ON_BEHALF_VICE_CHAIRMAN', 'ACTING');

-- CreateEnum
CREATE TYPE "Seat" AS ENUM ('chair', 'viceChair', 'standing', 'member', 'secretary', 'assistant', 'guest');

-- CreateEnum
CREATE TYPE "SheetStatus" AS ENUM ('DRAFT', 'CLOSED', 'VOID');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('QUEUED', 'SENT', 'KEPT', 'FAILED', 'VOIDED');

-- CreateEnum
CREATE TYPE "SubmissionStatus" AS ENUM ('DRAFT', 'FILED', 'SCREENING', 'RETURNED', 'REFILED', 'REJECTED', 'ELIGIBLE', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ScreeningKind" AS ENUM ('ACCEPT', 'RETURN', 'REJECT', 'REOPEN');

-- CreateEnum
CREATE TYPE "PaperChannel" AS ENUM ('IN_PERSON', 'POST', 'EMAIL');

-- CreateEnum
CREATE TYPE "ReminderChannel" AS ENUM ('PORTAL', 'ZALO', 'PHONE', 'IN_PERSON', 'LETTER');

-- CreateTable
CREATE TABLE "Campaign" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "status" "CampaignStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 0,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "planNumber" TEXT NOT NULL DEFAULT '',
    "planOn" DATE,
    "planIssuer" TEXT NOT NULL DEFAULT '',
    "planSigner" TEXT NOT NULL DEFAULT '',
    "objectives" TEXT NOT NULL DEFAULT '',
    "participants" TEXT NOT NULL DEFAULT '',
    "clonedFromId" UUID,
    "opensAt" TIMESTAMPTZ(3),
    "submissionClosesAt" TIMESTAMPTZ(3),
    "screeningClosesAt" TIMESTAMPTZ(3),
    "scoringClosesAt" TIMESTAMPTZ(3),
    "meetingClosesAt" TIMESTAMPTZ(3),
    "decisionClosesAt" TIMESTAMPTZ(3),
    "filingRule" "FilingRule" NOT NULL DEFAULT 'EARLIER',
    "paperGraceDays" INTEGER NOT NULL DEFAULT 0,
    "paperCopies" INTEGER NOT NULL DEFAULT 2,
    "paperColour" BOOLEAN NOT NULL DEFAULT true,
    "allowedMaturities" "Maturity"[],
    "maxAuthors" INTEGER NOT NULL DEFAULT 30,
    "minShare" INTEGER NOT NULL DEFAULT 0,
    "maxFileMb" INTEGER NOT NULL DEFAULT 20,
    "passMark" INTEGER NOT NULL DEFAULT 7000,
    "minSheets" INTEGER NOT NULL DEFAULT 1,
    "dropExtremesFrom" INTEGER NOT NULL DEFAULT 0,
    "sameUnitRule" "ConflictRule" NOT NULL DEFAULT 'SOFT',
    "councilName" TEXT NOT NULL DEFAULT '',
    "councilDecisionNumber" TEXT NOT NULL DEFAULT '',
    "councilDecisionOn" DATE,
    "launchedAt" TIMESTAMPTZ(3),
    "scoringOpenedAt" TIMESTAMPTZ(3),
    "scoredAt" TIMESTAMPTZ(3),
    "reopenReason" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "LegalBasis" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "LegalBasis_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "CampaignFile" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "kind" "CampaignFileKind" NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CampaignFile_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Field" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Field_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "FieldLead" (
    "organizationId" UUID NOT NULL,
    "fieldId" UUID NOT NULL,
    "unitId" UUID NOT NULL,

    CONSTRAINT "FieldLead_pkey" PRIMARY KEY ("organizationId","fieldId","unitId")
);

-- CreateTable
CREATE TABLE "Topic" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "isOther" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "StaffKind" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "StaffKind_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "CampaignUnit" (
    "organizationId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "relation" "UnitRelation" NOT NULL,
    "quota" INTEGER,
    "recognisable" BOOLEAN NOT NULL DEFAULT true,
    "exemptedAt" TIMESTAMPTZ(3),
    "exemptedById" UUID,
    "exemptPaperNumber" TEXT,
    "exemptPaperOn" DATE,
    "exemptReason" TEXT,

    CONSTRAINT "CampaignUnit_pkey" PRIMARY KEY ("organizationId","campaignId","unitId")
);

-- CreateTable
CREATE TABLE "Section" (
    "organizationId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "guidance" TEXT NOT NULL DEFAULT '',
    "required" BOOLEAN NOT NULL DEFAULT true,
    "maxLength" INTEGER NOT NULL DEFAULT 20000,

    CONSTRAINT "Section_pkey" PRIMARY KEY ("organizationId","campaignId","key")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "guidance" TEXT NOT NULL DEFAULT '',
    "maxScore" INTEGER NOT NULL,
    "floorScore" INTEGER NOT NULL DEFAULT 0,
    "stepScore" INTEGER NOT NULL DEFAULT 50,
    "bands" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Amendment" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "stage" "CampaignStage" NOT NULL,
    "oldClosesAt" TIMESTAMPTZ(3) NOT NULL,
    "newClosesAt" TIMESTAMPTZ(3) NOT NULL,
    "paperNumber" TEXT NOT NULL,
    "paperOn" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Amendment_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "File" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "uploadedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "File_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "LibraryEntry" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "foldedTitle" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "fieldName" TEXT NOT NULL,
    "unitName" TEXT NOT NULL,
    "authors" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "outcome" "Outcome" NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decisionOn" DATE NOT NULL,
    "submissionId" UUID,
    "sections" JSONB NOT NULL DEFAULT '[]',
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "LibraryEntry_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL,
    "kind" "OrganizationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "parentId" UUID,
    "parentName" TEXT,
    "codePrefix" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "contact" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Letterhead" (
    "organizationId" UUID NOT NULL,
    "issuer" "Issuer" NOT NULL,
    "upperLine" TEXT NOT NULL,
    "nameLine" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "archiveLine" TEXT NOT NULL,

    CONSTRAINT "Letterhead_pkey" PRIMARY KEY ("organizationId","issuer")
);

-- CreateTable
CREATE TABLE "Unit" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "bloc" "UnitBloc" NOT NULL,
    "position" INTEGER NOT NULL,
    "parentId" UUID,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Account" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fullName" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "unitId" UUID,
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "honorific" TEXT NOT NULL DEFAULT '',
    "email" TEXT,
    "phone" TEXT,
    "roles" "Role"[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "disabledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Account_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Login" (
    "signInName" TEXT NOT NULL,
    "organizationId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "passwordHash" TEXT,
    "mustChange" BOOLEAN NOT NULL DEFAULT true,
    "passwordChangedAt" TIMESTAMPTZ(3),
    "failedCount" INTEGER NOT NULL DEFAULT 0,
    "lastFailedAt" TIMESTAMPTZ(3),
    "lockedAt" TIMESTAMPTZ(3),
    "resetCodeHash" TEXT,
    "resetExpiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "Login_pkey" PRIMARY KEY ("signInName")
);

-- CreateTable
CREATE TABLE "Session" (
    "organizationId" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "id" UUID NOT NULL,
    "addressHash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInFailure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicLink" (
    "slug" TEXT NOT NULL,
    "organizationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "targetId" UUID NOT NULL,

    CONSTRAINT "PublicLink_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Grant" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "resourceType" TEXT NOT NULL,
    "resourceId" UUID,
    "granteeId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "status" "ProposalStatus" NOT NULL DEFAULT 'PREPARING',
    "version" INTEGER NOT NULL DEFAULT 0,
    "number" TEXT NOT NULL DEFAULT '',
    "issuedOn" DATE,
    "minutesNumber" TEXT NOT NULL DEFAULT '',
    "minutesOn" DATE,
    "opinion" TEXT NOT NULL DEFAULT '',
    "preparedById" UUID NOT NULL,
    "preparedAt" TIMESTAMPTZ(3) NOT NULL,
    "signedById" UUID,
    "signedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "sendBackReason" TEXT,
    "onPaper" BOOLEAN NOT NULL DEFAULT false,
    "paperSigner" TEXT,
    "paperOn" DATE,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "ProposalItem" (
    "organizationId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "outcome" "Outcome" NOT NULL,
    "votesFor" INTEGER,
    "votesTotal" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ProposalItem_pkey" PRIMARY KEY ("organizationId","proposalId","submissionId")
);

-- CreateTable
CREATE TABLE "Decision" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "number" TEXT,
    "issuedOn" DATE,
    "signatureForm" "SignatureForm" NOT NULL,
    "signerName" TEXT NOT NULL,
    "scanFileId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedById" UUID,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Recognition" (
    "organizationId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "outcome" "Outcome" NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "revokeReason" TEXT,

    CONSTRAINT "Recognition_pkey" PRIMARY KEY ("organizationId","submissionId")
);

-- CreateTable
CREATE TABLE "CouncilSeat" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "accountId" UUID,
    "fullName" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "unitId" UUID,
    "seat" "Seat" NOT NULL,
    "scores" BOOLEAN NOT NULL,
    "votes" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "changeReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "CouncilSeat_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "ConflictDeclaration" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawReason" TEXT,

    CONSTRAINT "ConflictDeclaration_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "ScoreSheet" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "status" "SheetStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 0,
    "comment" TEXT NOT NULL DEFAULT '',
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "paperSignedOn" DATE,
    "enteredById" UUID,
    "reopenedAt" TIMESTAMPTZ(3),
    "reopenReason" TEXT,

    CONSTRAINT "ScoreSheet_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Score" (
    "organizationId" UUID NOT NULL,
    "sheetId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("organizationId","sheetId","criterionId")
);

-- CreateTable
CREATE TABLE "Result" (
    "organizationId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "sheets" INTEGER NOT NULL,
    "mean" INTEGER,
    "rank" INTEGER,
    "passed" BOOLEAN NOT NULL,
    "criteria" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "tied" INTEGER NOT NULL,
    "spread" INTEGER,
    "belowFloor" BOOLEAN NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Result_pkey" PRIMARY KEY ("organizationId","submissionId")
);

-- CreateTable
CREATE TABLE "ClockOffset" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seconds" DOUBLE PRECISION NOT NULL DEFAULT 0,

    CONSTRAINT "ClockOffset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BackupRun" (
    "id" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "ok" BOOLEAN NOT NULL DEFAULT false,
    "bytes" BIGINT,
    "location" TEXT,
    "error" TEXT,

    CONSTRAINT "BackupRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "kind" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "campaignId" UUID,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Event_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Message" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "href" TEXT,
    "mailState" "MailState" NOT NULL,
    "mailTo" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Message_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Counter" (
    "organizationId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Counter_pkey" PRIMARY KEY ("organizationId","key")
);

-- CreateTable
CREATE TABLE "Submission" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "status" "SubmissionStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "foldedTitle" TEXT NOT NULL DEFAULT '',
    "fieldId" UUID,
    "topicId" UUID,
    "topicOther" TEXT NOT NULL DEFAULT '',
    "maturity" "Maturity",
    "appliedOn" DATE,
    "confidential" TEXT NOT NULL DEFAULT '',
    "code" TEXT,
    "codeNumber" INTEGER,
    "filedAt" TIMESTAMPTZ(3),
    "noSecretsAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawReason" TEXT,
    "screenerId" UUID,
    "enteredById" UUID,
    "supplementDueAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "SubmissionSection" (
    "organizationId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedById" UUID NOT NULL,

    CONSTRAINT "SubmissionSection_pkey" PRIMARY KEY ("organizationId","submissionId","key")
);

-- CreateTable
CREATE TABLE "Author" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "accountId" UUID,
    "fullName" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "unitId" UUID,
    "unitName" TEXT NOT NULL,
    "foldedUnitName" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "staffKindId" UUID,
    "share" INTEGER NOT NULL,

    CONSTRAINT "Author_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "SubmissionVersion" (
    "organizationId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "filedAt" TIMESTAMPTZ(3) NOT NULL,
    "filedById" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,

    CONSTRAINT "SubmissionVersion_pkey" PRIMARY KEY ("organizationId","submissionId","number")
);

-- CreateTable
CREATE TABLE "Screening" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "kind" "ScreeningKind" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "sectionKeys" TEXT[],
    "dueAt" TIMESTAMPTZ(3),
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Screening_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "PaperReceipt" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "arrivalNumber" TEXT NOT NULL,
    "arrivedAt" TIMESTAMPTZ(3) NOT NULL,
    "channel" "PaperChannel" NOT NULL,
    "copies" INTEGER NOT NULL,
    "colour" BOOLEAN NOT NULL,
    "coverNumber" TEXT NOT NULL DEFAULT '',
    "coverOn" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "voidedAt" TIMESTAMPTZ(3),
    "voidReason" TEXT,

    CONSTRAINT "PaperReceipt_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "channel" "ReminderChannel" NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "Campaign_organizationId_year_idx" ON "Campaign"("organizationId", "year");

-- CreateIndex
CREATE INDEX "LegalBasis_organizationId_campaignId_idx" ON "LegalBasis"("organizationId", "campaignId");

-- CreateIndex
CREATE INDEX "CampaignFile_organizationId_campaignId_idx" ON "CampaignFile"("organizationId", "campaignId");

-- CreateIndex
CREATE INDEX "Field_organizationId_campaignId_idx" ON "Field"("organizationId", "campaignId");

-- CreateIndex
CREATE INDEX "Topic_organizationId_campaignId_idx" ON "Topic"("organizationId", "campaignId");

-- CreateIndex
CREATE INDEX "StaffKind_organizationId_campaignId_idx" ON "StaffKind"("organizationId", "campaignId");

-- CreateIndex
CREATE INDEX "Criterion_organizationId_campaignId_idx" ON "Criterion"("organizationId", "campaignId");

-- CreateIndex
CREATE INDEX "Amendment_organizationId_campaignId_idx" ON "Amendment"("organizationId", "campaignId");

-- CreateIndex
CREATE INDEX "File_organizationId_sha256_idx" ON "File"("organizationId", "sha256");

-- CreateIndex
CREATE INDEX "LibraryEntry_publishedAt_idx" ON "LibraryEntry"("publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "LibraryEntry_organizationId_submissionId_key" ON "LibraryEntry"("organizationId", "submissionId");

-- CreateIndex
CREATE UNIQUE INDEX "LibraryEntry_organizationId_slug_key" ON "LibraryEntry"("organizationId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_slug_key" ON "Organization"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_organizationId_foldedName_key" ON "Unit"("organizationId", "foldedName");

-- CreateIndex
CREATE INDEX "Account_organizationId_unitId_idx" ON "Account"("organizationId", "unitId");

-- CreateIndex
CREATE UNIQUE INDEX "Login_organizationId_accountId_key" ON "Login"("organizationId", "accountId");

-- CreateIndex
CREATE INDEX "Session_organizationId_accountId_idx" ON "Session"("organizationId", "accountId");

-- CreateIndex
CREATE INDEX "SignInFailure_addressHash_at_idx" ON "SignInFailure"("addressHash", "at");

-- CreateIndex
CREATE UNIQUE INDEX "PublicLink_organizationId_kind_targetId_key" ON "PublicLink"("organizationId", "kind", "targetId");

-- CreateIndex
CREATE INDEX "Grant_granteeId_purpose_idx" ON "Grant"("granteeId", "purpose");

-- CreateIndex
CREATE INDEX "Proposal_organizationId_campaignId_idx" ON "Proposal"("organizationId", "campaignId");

-- CreateIndex
CREATE INDEX "ProposalItem_organizationId_submissionId_idx" ON "ProposalItem"("organizationId", "submissionId");

-- CreateIndex
CREATE INDEX "Decision_organizationId_campaignId_idx" ON "Decision"("organizationId", "campaignId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_organizationId_proposalId_key" ON "Decision"("organizationId", "proposalId");

-- CreateIndex
CREATE INDEX "CouncilSeat_organizationId_campaignId_idx" ON "CouncilSeat"("organizationId", "campaignId");

-- CreateIndex
CREATE INDEX "CouncilSeat_organizationId_accountId_idx" ON "CouncilSeat"("organizationId", "accountId");

-- CreateIndex
CREATE INDEX "ConflictDeclaration_organizationId_submissionId_idx" ON "ConflictDeclaration"("organizationId", "submissionId");

-- CreateIndex
CREATE INDEX "ConflictDeclaration_organizationId_seatId_idx" ON "ConflictDeclaration"("organizationId", "seatId");

-- CreateIndex
CREATE INDEX "ScoreSheet_organizationId_campaignId_idx" ON "ScoreSheet"("organizationId", "campaignId");

-- CreateIndex
CREATE INDEX "ScoreSheet_organizationId_seatId_idx" ON "ScoreSheet"("organizationId", "seatId");

-- CreateIndex
CREATE UNIQUE INDEX "ScoreSheet_organizationId_submissionId_seatId_key" ON "ScoreSheet"("organizationId", "submissionId", "seatId");

-- CreateIndex
CREATE INDEX "Result_organizationId_campaignId_position_idx" ON "Result"("organizationId", "campaignId", "position");

-- CreateIndex
CREATE INDEX "Event_organizationId_subjectId_at_idx" ON "Event"("organizationId", "subjectId", "at");

-- CreateIndex
CREATE INDEX "Event_organizationId_at_idx" ON "Event"("organizationId", "at");

-- CreateIndex
CREATE INDEX "Message_organizationId_accountId_createdAt_idx" ON "Message"("organizationId", "accountId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Message_organizationId_dedupeKey_key" ON "Message"("organizationId", "dedupeKey");

-- CreateIndex
CREATE INDEX "Submission_organizationId_campaignId_status_idx" ON "Submission"("organizationId", "campaignId", "status");

-- CreateIndex
CREATE INDEX "Submission_organizationId_campaignId_filedAt_id_idx" ON "Submission"("organizationId", "campaignId", "filedAt", "id");

-- CreateIndex
CREATE INDEX "Submission_organizationId_campaignId_unitId_idx" ON "Submission"("organizationId", "campaignId", "unitId");

-- CreateIndex
CREATE INDEX "Submission_organizationId_ownerId_idx" ON "Submission"("organizationId", "ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_organizationId_campaignId_codeNumber_key" ON "Submission"("organizationId", "campaignId", "codeNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_organizationId_code_key" ON "Submission"("organizationId", "code");

-- CreateIndex
CREATE INDEX "Author_organizationId_submissionId_idx" ON "Author"("organizationId", "submissionId");

-- CreateIndex
CREATE INDEX "Author_organizationId_accountId_idx" ON "Author"("organizationId", "accountId");

-- CreateIndex
CREATE INDEX "Author_organizationId_foldedName_idx" ON "Author"("organizationId", "foldedName");

-- CreateIndex
CREATE INDEX "Evidence_organizationId_submissionId_idx" ON "Evidence"("organizationId", "submissionId");

-- CreateIndex
CREATE INDEX "Screening_organizationId_submissionId_idx" ON "Screening"("organizationId", "submissionId");

-- CreateIndex
CREATE INDEX "PaperReceipt_organizationId_submissionId_idx" ON "PaperReceipt"("organizationId", "submissionId");

-- CreateIndex
CREATE INDEX "Reminder_organizationId_campaignId_unitId_at_idx" ON "Reminder"("organizationId", "campaignId", "unitId", "at");

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalBasis" ADD CONSTRAINT "LegalBasis_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignFile" ADD CONSTRAINT "CampaignFile_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignFile" ADD CONSTRAINT "CampaignFile_organizationId_fileId_fkey" FOREIGN KEY ("organizationId", "fileId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Field" ADD CONSTRAINT "Field_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FieldLead" ADD CONSTRAINT "FieldLead_organizationId_fieldId_fkey" FOREIGN KEY ("organizationId", "fieldId") REFERENCES "Field"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FieldLead" ADD CONSTRAINT "FieldLead_organizationId_unitId_fkey" FOREIGN KEY ("organizationId", "unitId") REFERENCES "Unit"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffKind" ADD CONSTRAINT "StaffKind_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignUnit" ADD CONSTRAINT "CampaignUnit_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignUnit" ADD CONSTRAINT "CampaignUnit_organizationId_unitId_fkey" FOREIGN KEY ("organizationId", "unitId") REFERENCES "Unit"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Amendment" ADD CONSTRAINT "Amendment_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LibraryEntry" ADD CONSTRAINT "LibraryEntry_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letterhead" ADD CONSTRAINT "Letterhead_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_organizationId_parentId_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "Unit"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_organizationId_unitId_fkey" FOREIGN KEY ("organizationId", "unitId") REFERENCES "Unit"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Login" ADD CONSTRAINT "Login_organizationId_accountId_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "Account"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_organizationId_accountId_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "Account"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicLink" ADD CONSTRAINT "PublicLink_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalItem" ADD CONSTRAINT "ProposalItem_organizationId_proposalId_fkey" FOREIGN KEY ("organizationId", "proposalId") REFERENCES "Proposal"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalItem" ADD CONSTRAINT "ProposalItem_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_organizationId_proposalId_fkey" FOREIGN KEY ("organizationId", "proposalId") REFERENCES "Proposal"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_organizationId_scanFileId_fkey" FOREIGN KEY ("organizationId", "scanFileId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recognition" ADD CONSTRAINT "Recognition_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recognition" ADD CONSTRAINT "Recognition_organizationId_decisionId_fkey" FOREIGN KEY ("organizationId", "decisionId") REFERENCES "Decision"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilSeat" ADD CONSTRAINT "CouncilSeat_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilSeat" ADD CONSTRAINT "CouncilSeat_organizationId_accountId_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "Account"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictDeclaration" ADD CONSTRAINT "ConflictDeclaration_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictDeclaration" ADD CONSTRAINT "ConflictDeclaration_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreSheet" ADD CONSTRAINT "ScoreSheet_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreSheet" ADD CONSTRAINT "ScoreSheet_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_organizationId_sheetId_fkey" FOREIGN KEY ("organizationId", "sheetId") REFERENCES "ScoreSheet"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_organizationId_criterionId_fkey" FOREIGN KEY ("organizationId", "criterionId") REFERENCES "Criterion"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Result" ADD CONSTRAINT "Result_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_organizationId_accountId_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "Account"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Counter" ADD CONSTRAINT "Counter_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_organizationId_unitId_fkey" FOREIGN KEY ("organizationId", "unitId") REFERENCES "Unit"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_organizationId_ownerId_fkey" FOREIGN KEY ("organizationId", "ownerId") REFERENCES "Account"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_organizationId_fieldId_fkey" FOREIGN KEY ("organizationId", "fieldId") REFERENCES "Field"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_organizationId_topicId_fkey" FOREIGN KEY ("organizationId", "topicId") REFERENCES "Topic"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionSection" ADD CONSTRAINT "SubmissionSection_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_organizationId_accountId_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "Account"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_organizationId_unitId_fkey" FOREIGN KEY ("organizationId", "unitId") REFERENCES "Unit"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_organizationId_staffKindId_fkey" FOREIGN KEY ("organizationId", "staffKindId") REFERENCES "StaffKind"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_organizationId_fileId_fkey" FOREIGN KEY ("organizationId", "fileId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionVersion" ADD CONSTRAINT "SubmissionVersion_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Screening" ADD CONSTRAINT "Screening_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperReceipt" ADD CONSTRAINT "PaperReceipt_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------
-- What Prisma cannot say.
-- ---------------------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Account."sortName" is a key of its own (src/domain/text/name.ts) that sorts Vietnamese names bytewise, on any server.
CREATE COLLATION IF NOT EXISTS vi (provider = icu, locale = 'vi-VN');
ALTER TABLE "Account" ALTER COLUMN "sortName" TYPE text COLLATE "C";
ALTER TABLE "Unit" ALTER COLUMN "name" TYPE text COLLATE vi;

-- One clock for every process and machine. Only the test harness writes the offset.
INSERT INTO "ClockOffset" ("id", "seconds") VALUES (1, 0);
ALTER TABLE "ClockOffset" ADD CONSTRAINT "one_clock" CHECK ("id" = 1);
CREATE FUNCTION portal_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$
  SELECT date_trunc('milliseconds', clock_timestamp() + make_interval(secs => coalesce((SELECT "seconds" FROM "ClockOffset" WHERE "id" = 1), 0)))
$$;

-- The same fold as src/domain/text/fold.ts; equal by test.
CREATE FUNCTION portal_fold(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT btrim(regexp_replace(lower(translate(regexp_replace(normalize(value, NFD), '[\u0300-\u036F]', '', 'g'), 'đĐ', 'dd')),
    '[\u0009-\u000D\u0020\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+', ' ', 'g'), ' ')
$$;

-- Search over titles without marks, anywhere in the word.
CREATE INDEX "Submission_foldedTitle_trgm" ON "Submission" USING gin ("foldedTitle" gin_trgm_ops);
CREATE INDEX "LibraryEntry_foldedTitle_trgm" ON "LibraryEntry" USING gin ("foldedTitle" gin_trgm_ops);

-- History is only ever added to.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER event_insert_only BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER amendment_insert_only BEFORE UPDATE OR DELETE ON "Amendment" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER version_insert_only BEFORE UPDATE OR DELETE ON "SubmissionVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What must never be.
ALTER TABLE "Campaign"
  ADD CONSTRAINT "window_in_order" CHECK ("opensAt" IS NULL OR "submissionClosesAt" IS NULL OR "opensAt" < "submissionClosesAt"),
  ADD CONSTRAINT "launched_with_window" CHECK ("status" = 'DRAFT' OR ("launchedAt" IS NOT NULL AND "opensAt" IS NOT NULL AND "submissionClosesAt" IS NOT NULL)),
  ADD CONSTRAINT "published_dated" CHECK ("status" <> 'PUBLISHED' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "sane_numbers" CHECK ("paperGraceDays" >= 0 AND "paperCopies" >= 0 AND "maxAuthors" > 0 AND "minShare" BETWEEN 0 AND 10000 AND "passMark" >= 0 AND "minSheets" >= 1 AND "dropExtremesFrom" >= 0);
ALTER TABLE "CampaignUnit" ADD CONSTRAINT "quota_not_negative" CHECK ("quota" IS NULL OR "quota" >= 0);
ALTER TABLE "Criterion" ADD CONSTRAINT "criterion_in_range" CHECK ("maxScore" > 0 AND "floorScore" BETWEEN 0 AND "maxScore" AND "stepScore" > 0);
ALTER TABLE "Author" ADD CONSTRAINT "share_in_range" CHECK ("share" BETWEEN 0 AND 10000);
ALTER TABLE "Submission" ADD CONSTRAINT "filed_is_whole" CHECK (
  "status" IN ('DRAFT', 'WITHDRAWN')
  OR ("code" IS NOT NULL AND "codeNumber" IS NOT NULL AND "filedAt" IS NOT NULL AND "noSecretsAt" IS NOT NULL AND "title" <> '' AND "fieldId" IS NOT NULL)),
  ADD CONSTRAINT "withdrawn_dated" CHECK (("status" = 'WITHDRAWN') = ("withdrawnAt" IS NOT NULL)),
  ADD CONSTRAINT "returned_has_deadline" CHECK ("status" <> 'RETURNED' OR "supplementDueAt" IS NOT NULL);
ALTER TABLE "Screening" ADD CONSTRAINT "refusal_has_reason" CHECK ("kind" = 'ACCEPT' OR "reason" <> ''),
  ADD CONSTRAINT "return_has_deadline" CHECK (("kind" = 'RETURN') = ("dueAt" IS NOT NULL));
ALTER TABLE "ScoreSheet" ADD CONSTRAINT "closed_dated" CHECK (("status" = 'CLOSED') = ("closedAt" IS NOT NULL));
ALTER TABLE "Score" ADD CONSTRAINT "score_not_negative" CHECK ("value" >= 0);
ALTER TABLE "Proposal"
  ADD CONSTRAINT "signed_by_someone" CHECK ("status" IN ('PREPARING', 'SENT_BACK') OR ("signedById" IS NOT NULL AND "signedAt" IS NOT NULL)),
  ADD CONSTRAINT "approved_by_someone" CHECK ("status" <> 'APPROVED' OR ("decidedById" IS NOT NULL AND "decidedAt" IS NOT NULL)),
  ADD CONSTRAINT "sent_back_with_reason" CHECK ("status" <> 'SENT_BACK' OR coalesce("sendBackReason", '') <> '');
ALTER TABLE "ProposalItem" ADD CONSTRAINT "votes_in_range" CHECK ("votesFor" IS NULL OR ("votesFor" >= 0 AND "votesTotal" IS NOT NULL AND "votesFor" <= "votesTotal"));
ALTER TABLE "Decision" ADD CONSTRAINT "published_is_signed" CHECK (
  "publishedAt" IS NULL OR (coalesce("number", '') <> '' AND "issuedOn" IS NOT NULL AND "scanFileId" IS NOT NULL AND "publishedById" IS NOT NULL));
ALTER TABLE "File" ADD CONSTRAINT "hash_is_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$' AND "size" > 0);
CREATE UNIQUE INDEX "Author_once" ON "Author" ("organizationId", "submissionId", "accountId") WHERE "accountId" IS NOT NULL;
CREATE UNIQUE INDEX "PaperReceipt_one_valid_number" ON "PaperReceipt" ("organizationId", "submissionId", "arrivalNumber") WHERE "voidedAt" IS NULL;
CREATE UNIQUE INDEX "Proposal_one_open" ON "Proposal" ("organizationId", "campaignId") WHERE "status" IN ('PREPARING', 'SIGNED');
CREATE UNIQUE INDEX "CouncilSeat_once" ON "CouncilSeat" ("organizationId", "campaignId", "accountId", "seat") WHERE "accountId" IS NOT NULL AND "endedAt" IS NULL;

-- Shares of a filed dossier make exactly 100%; checked at commit, so authors may be rewritten in between.
CREATE FUNCTION check_shares() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  org uuid := coalesce(NEW."organizationId", OLD."organizationId");
  dossier uuid;
  state text;
  total int;
BEGIN
  IF TG_TABLE_NAME = 'Author' THEN dossier := coalesce(NEW."submissionId", OLD."submissionId"); ELSE dossier := NEW."id"; END IF;
  SELECT "status"::text INTO state FROM "Submission" WHERE "organizationId" = org AND "id" = dossier;
  IF state IN ('DRAFT', 'WITHDRAWN') OR state IS NULL THEN RETURN NULL; END IF;
  SELECT coalesce(sum("share"), 0) INTO total FROM "Author" WHERE "organizationId" = org AND "submissionId" = dossier;
  IF total <> 10000 THEN
    RAISE EXCEPTION 'shares of a filed dossier make % instead of 10000', total USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER shares_of_authors AFTER INSERT OR UPDATE OR DELETE ON "Author" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_shares();
CREATE CONSTRAINT TRIGGER shares_of_submission AFTER INSERT OR UPDATE OF "status" ON "Submission" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_shares();
