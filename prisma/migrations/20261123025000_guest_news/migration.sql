-- CreateIndex
CREATE INDEX "GuestAuthor_email_idx" ON "GuestAuthor"("email");
