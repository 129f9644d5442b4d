package io.github.clouddisclosure.tablefiles.internal.part;

/**
 * An entry of a zip file.
 *
 * @param method how it is packed
 * @param isEncrypted whether a password is needed
 * @param checksum the CRC-32 of what it holds
 * @param packedSize its bytes in the file
 * @param unpackedSize the bytes that it holds
 * @param offset where its own header begins in the file
 */
record ZipPart(int method, boolean isEncrypted, int checksum, long packedSize, long unpackedSize, long offset) {
    static final int STORED = 0;
    static final int DEFLATED = 8;
    /** Stands for two entries of one name. */
    static final ZipPart AMBIGUOUS = new ZipPart(-1, false, 0, 0, 0, 0);

    boolean isAmbiguous() {
        return method < 0;
    }

    boolean isReadable() {
        return !isEncrypted && (method == STORED || method == DEFLATED);
    }
}
