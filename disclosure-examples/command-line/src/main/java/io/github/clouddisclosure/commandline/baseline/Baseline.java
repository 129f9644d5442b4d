package io.github.clouddisclosure.commandline.baseline;

import io.github.clouddisclosure.commandline.input.InputFiles;
import io.github.clouddisclosure.finding.Finding;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings that were accepted: they are not reported again, and those that are gone are named. Files are known by their
 * paths from the folder of the baseline, so that it does not matter where a run starts.
 */
public final class Baseline {
    private final Path folder;
    /** How many of each were accepted. */
    private final SortedMap<KnownFinding, Integer> accepted;

    private final SortedMap<KnownFinding, Integer> present = new TreeMap<>();
    private final Set<String> checked = new HashSet<>();

    /**
     * A baseline.
     *
     * @param file where it is kept
     * @param accepted how many of each finding were accepted; none for a new baseline
     */
    Baseline(Path file, SortedMap<KnownFinding, Integer> accepted) {
        this.folder = folderOf(file);
        this.accepted = accepted;
    }

    private static Path folderOf(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /** Notes the findings of a file, and gives those that were not accepted. */
    public List<Finding> unknown(String file, List<Finding> findings) {
        String name = name(file);
        checked.add(name);
        List<Finding> unknown = new ArrayList<>(0);
        for (Finding finding : findings) {
            KnownFinding known = KnownFinding.of(name, finding);
            if (present.merge(known, 1, Integer::sum) > accepted.getOrDefault(known, 0)) {
                unknown.add(finding);
            }
        }
        return unknown;
    }

    /** How many of the accepted findings are still there. */
    int known() {
        int known = 0;
        for (Map.Entry<KnownFinding, Integer> finding : present.entrySet()) {
            known += Math.min(finding.getValue(), accepted.getOrDefault(finding.getKey(), 0));
        }
        return known;
    }

    /** The accepted findings that are gone from the files that were checked, each as often as it is gone. */
    List<KnownFinding> mended() {
        List<KnownFinding> mended = new ArrayList<>();
        accepted.forEach((finding, count) -> {
            if (checked.contains(finding.file())) {
                int gone = Math.max(0, count - present.getOrDefault(finding, 0));
                mended.addAll(Collections.nCopies(gone, finding));
            }
        });
        return mended;
    }

    /** The findings to accept from now on: those of the files that were checked, and of others that still exist. */
    SortedMap<KnownFinding, Integer> renewed() {
        SortedMap<KnownFinding, Integer> renewed = new TreeMap<>(present);
        accepted.forEach((finding, count) -> {
            if (!checked.contains(finding.file()) && exists(finding.file())) {
                renewed.put(finding, count);
            }
        });
        return renewed;
    }

    private boolean exists(String name) {
        try {
            return Files.exists(folder.resolve(name));
        } catch (InvalidPathException notAName) {
            // As another system may allow it, or somebody wrote it.
            return false;
        }
    }

    private String name(String file) {
        if (file.equals(InputFiles.STANDARD_INPUT)) {
            return file;
        }
        Path absolute = Path.of(file).toAbsolutePath().normalize();
        boolean isNear = absolute.getRoot() != null && absolute.getRoot().equals(folder.getRoot());
        Path name = isNear ? folder.relativize(absolute) : absolute;
        return name.toString().replace(name.getFileSystem().getSeparator(), "/");
    }
}
