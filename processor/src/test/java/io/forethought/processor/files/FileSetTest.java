package io.forethought.processor.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that files are written together or not at all. */
@Tag("once")
class FileSetTest {

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  private static FileSet set(Path... files) {
    FileSet set = new FileSet();
    Stream.of(files).forEach(each -> set.put(each, "new".getBytes(UTF_8)));
    return set;
  }

  @Test
  void newFilesAndOldOnesAreWritten() throws IOException {
    Path old = file("old", "before");

    set(old, folder.resolve("fresh")).write();

    assertThat(names()).containsExactly("fresh", "old");
    assertThat(old).hasContent("new");
    assertThat(folder.resolve("fresh")).hasContent("new");
  }

  @Test
  void permissionsAndLinksStay() throws IOException {
    Path script = file("script", "before");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-x--x"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("script"));

    set(link).write();

    assertThat(link).isSymbolicLink();
    assertThat(script).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(script)))
        .isEqualTo("rwxr-x--x");
    assertThat(names()).containsExactly("link", "script");
  }

  @Test
  void nothingIsWrittenIfOneFileCannotBe() throws IOException {
    Path one = file("one", "before");
    Path missing = folder.resolve("missing/two");

    assertThatThrownBy(set(one, missing)::write).isInstanceOf(NoSuchFileException.class);

    assertThat(one).hasContent("before");
    assertThat(names()).containsExactly("one");
  }

  @Test
  void whatWasMovedIsRestoredIfOneFileCannotBeMoved() throws IOException {
    Path one = file("one", "before");
    Path fresh = folder.resolve("fresh");
    Path two = file("two", "before");
    Path same = Files.createSymbolicLink(folder.resolve("same"), Path.of("two"));

    // Both paths lead to one file, whose draft can be moved only once.
    assertThatThrownBy(set(one, fresh, two, same)::write).isInstanceOf(NoSuchFileException.class);

    assertThat(one).hasContent("before");
    assertThat(two).hasContent("before");
    assertThat(names()).containsExactly("one", "same", "two");
  }
}
