package io.forethought.multiprocess.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an exchange of files does. It takes effect when the file with this text gets its name.
 *
 * @param removed the files whose values are in the published ones
 * @param published the compacted files
 */
record Journal(List<String> removed, List<String> published) {

  private static final String REMOVE = "remove ";
  private static final String PUBLISH = "publish ";

  static Journal read(Path file) throws IOException {
    List<String> removed = new ArrayList<>();
    List<String> published = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(REMOVE)) {
        removed.add(line.substring(REMOVE.length()));
      } else if (line.startsWith(PUBLISH)) {
        published.add(line.substring(PUBLISH.length()));
      }
    }
    return new Journal(removed, published);
  }

  List<String> lines() {
    return Stream.concat(
            removed.stream().map(REMOVE::concat), published.stream().map(PUBLISH::concat))
        .toList();
  }
}
