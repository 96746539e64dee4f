package id.juklak.embedded.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Files and folders that only the account which runs the server may read. Where the file system knows no such rights, as it is. */
public final class PrivateFiles {

    private PrivateFiles() {}

    /** A new, empty file; one that was there before is gone. */
    public static void create(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        restrict(file, "rw-------");
    }

    /** Makes the folder where it is missing, and takes others' rights off it. */
    public static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
        return folder;
    }

    /** A folder for files that last as long as the server runs: what a killed one left is gone. */
    public static Path emptyFolder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path each : left.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(folder)).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        }
        return folder(folder);
    }

    private static void restrict(Path path, String rights) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
