package io.forethought.multiprocess.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an exchange of files does. It takes effect when the file with this text gets its name.
 *
 * @param removed the files whose values are in the published ones
 * @param published the compacted files, and when their values began at 0, in milliseconds since
 *     1970; 0 if that is not known
 */
record Journal(List<String> removed, Map<String, Long> published) {

  private static final String REMOVE = "remove ";
  private static final String PUBLISH = "publish ";

  /** Returns when the values of a compacted file began at 0; 0 if that is not known. */
  long createdMillis(String file) {
    return published.getOrDefault(file, 0L);
  }

  /** Returns that of the last compaction, if that was over only what it has published. */
  static Journal last(Path directory, CompactionState state) throws IOException {
    List<String> removed = new ArrayList<>();
    Map<String, Long> published = new LinkedHashMap<>();
    if (state.generation() > 0) {
      try (BufferedReader lines = Files.newBufferedReader(directory.resolve(state.fileName()))) {
        String line = lines.readLine();
        while (line != null && (state.running() || line.startsWith(PUBLISH))) {
          if (line.startsWith(REMOVE)) {
            removed.add(line.substring(REMOVE.length()));
          } else if (line.startsWith(PUBLISH)) {
            String[] words = line.split(" ", -1);
            published.put(words[1], words.length > 2 ? millis(words[2]) : 0);
          }
          line = lines.readLine();
        }
      }
    }
    return new Journal(removed, published);
  }

  private static long millis(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  /** Returns what a file contains. What was published comes first, because it is read longer. */
  List<String> lines() {
    return Stream.concat(
            published.entrySet().stream()
                .map(each -> PUBLISH + each.getKey() + " " + each.getValue()),
            removed.stream().map(REMOVE::concat))
        .toList();
  }
}
