package io.github.clouddisclosure.samples.bom;

/** Where a project gets the version of this library from. */
enum Versions {
    /** It does not use the library. */
    UNUSED,
    /** It names the version itself. */
    NAMED,
    /** It imports the parent as a BOM, and names none. */
    IMPORTED
}
