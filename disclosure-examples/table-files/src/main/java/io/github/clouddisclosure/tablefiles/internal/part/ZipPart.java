package io.github.clouddisclosure.tablefiles.internal.part;

/**
 * An entry of a zip file.
 *
 * @param method how it is packed
 * @param isEncrypted whether a password is needed
 * @param checksum the CRC-32 of its unpacked content
 * @param packedSize its size in the file, in bytes
 * @param unpackedSize its unpacked size, in bytes
 * @param offset the offset of its own header in the file
 */
record ZipPart(int method, boolean isEncrypted, int checksum, long packedSize, long unpackedSize, long offset) {
    static final int STORED = 0;
    static final int DEFLATED = 8;
    /** Replaces two entries with the same name. */
    static final ZipPart AMBIGUOUS = new ZipPart(-1, false, 0, 0, 0, 0);

    boolean isAmbiguous() {
        return method < 0;
    }

    boolean isReadable() {
        return !isEncrypted && (method == STORED || method == DEFLATED);
    }
}
