package io.forethought.benchmarks.compile.child;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files that a processor wrote: a list, and what stands in them, end to end, in one file that is
 * read at once.
 */
final class Recording {

  /** The option that names the folder of a recording. */
  static final String OPTION = "recording";

  private static final String CLAIMED = "claimed.txt";
  private static final String LIST = "files.txt";
  private static final String CONTENTS = "contents.bin";

  private final Set<String> claimed;
  private final List<WrittenFile> files;
  private final byte[] contents;

  private Recording(Set<String> claimed, List<WrittenFile> files, byte[] contents) {
    this.claimed = claimed;
    this.files = files;
    this.contents = contents;
  }

  /** The folder that the options name. */
  static Path folder(Map<String, String> options) {
    String folder = options.get(OPTION);
    if (folder == null) {
      throw new IllegalStateException("Name the folder: -A" + OPTION + "=…");
    }
    return Path.of(folder);
  }

  /** Reads a recording. */
  static Recording read(Path folder) throws IOException {
    List<WrittenFile> files =
        Files.readAllLines(folder.resolve(LIST), UTF_8).stream().map(WrittenFile::of).toList();
    return new Recording(
        Set.copyOf(Files.readAllLines(folder.resolve(CLAIMED), UTF_8)),
        files,
        Files.readAllBytes(folder.resolve(CONTENTS)));
  }

  /** A recording of files whose contents stand beside them. */
  static Recording of(Set<String> claimed, List<RecordingFiler.Recorded> recorded) {
    List<WrittenFile> files = new ArrayList<>();
    ByteArrayOutputStream contents = new ByteArrayOutputStream();
    recorded.forEach(
        file -> {
          files.add(file.described());
          contents.writeBytes(file.written().toByteArray());
        });
    return new Recording(claimed, files, contents.toByteArray());
  }

  /** Writes the recording down. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(CLAIMED), claimed, UTF_8);
    Files.write(folder.resolve(LIST), files.stream().map(WrittenFile::line).toList(), UTF_8);
    Files.write(folder.resolve(CONTENTS), contents);
  }

  /** The annotations that the processor is called for. */
  Set<String> claimed() {
    return claimed;
  }

  /** The files, in the order in which they were asked for. */
  List<WrittenFile> files() {
    return files;
  }

  /** What stands in a file that begins at an offset. */
  InputStream contents(int offset, int length) {
    return new ByteArrayInputStream(contents, offset, length);
  }

  /** The same as text. */
  String text(int offset, int length) {
    return new String(contents, offset, length, UTF_8);
  }
}
