package io.github.clouddisclosure.jackson.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The owner, group and permissions of a file on a POSIX file system. */
final class FileRights {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private final PosixFileAttributes old;

    private FileRights(PosixFileAttributes old) {
        this.old = old;
    }

    /** The rights of a file; empty if there is no file, or the file system has no such rights. */
    static Optional<FileRights> of(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !Files.exists(file)
                ? Optional.empty()
                : Optional.of(new FileRights(view.readAttributes()));
    }

    /**
     * The attributes to create a file with, before it gets these rights: no access for others until its group is right.
     */
    FileAttribute<?>[] meanwhile() {
        Set<PosixFilePermission> permissions = EnumSet.copyOf(OWNER);
        permissions.retainAll(old.permissions());
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    /** Gives a file the permissions, and the group and owner if the system allows it. */
    void giveTo(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(old.permissions());
        if (!hasGroup(view)) {
            limitGroup(permissions);
        }
        if (!view.readAttributes().permissions().equals(permissions)) {
            view.setPermissions(permissions);
        }
        giveOwner(view);
    }

    private boolean hasGroup(PosixFileAttributeView view) throws IOException {
        if (view.readAttributes().group().equals(old.group())) {
            return true;
        }
        try {
            view.setGroup(old.group());
            return true;
        } catch (FileSystemException notOurs) {
            return false;
        }
    }

    /** A different group must not get more access than everybody has. */
    private static void limitGroup(Set<PosixFilePermission> permissions) {
        limit(permissions, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        limit(permissions, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
        limit(permissions, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
    }

    private static void limit(
            Set<PosixFilePermission> permissions, PosixFilePermission ofGroup, PosixFilePermission ofOthers) {
        if (!permissions.contains(ofOthers)) {
            permissions.remove(ofGroup);
        }
    }

    private void giveOwner(PosixFileAttributeView view) throws IOException {
        if (!view.getOwner().equals(old.owner())) {
            try {
                view.setOwner(old.owner());
            } catch (FileSystemException notRoot) { // the file stays with whoever wrote it
                return;
            }
        }
    }
}
