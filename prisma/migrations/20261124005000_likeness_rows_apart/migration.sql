-- A look-up reads from each text found only whose it is: texts and hashes lie apart from these rows, which so fit into memory.
-- Of what was kept before, the next version of a text follows.
ALTER TABLE "SimilarText" SET (toast_tuple_target = 128);
