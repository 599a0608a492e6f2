package io.forethought.multiprocess.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a running process exposes beside the files of the Python client. It is a text of bounded
 * size, which is replaced as a whole.
 *
 * @param name the name of the file
 * @param process what stands for the process in the names of its files
 * @param values the values
 */
public record ExtraFile(String name, String process, List<ExtraValue> values) {

  /** A process writes no more bytes. */
  static final int MAX_BYTES = 1 << 18;

  /** What a process exposes that has no such file. */
  public static final ExtraFile NONE = new ExtraFile("", "", List.of());

  private static final String PROCESS = "pid";
  private static final String BEGIN = "# Values of a process beside its .db files, version 1\n";
  private static final String END = "# end\n";

  /** Returns what a process exposes that has no such file, or a newer state of one. */
  public static ExtraFile inMemory(String process, List<ExtraValue> values) {
    return new ExtraFile("the memory of process " + process, process, values);
  }

  /**
   * What a process writes.
   *
   * @param text the text
   * @param leftOut the number of values for which it has no room
   */
  public record Content(String text, int leftOut) {}

  /** Returns the text of values. */
  public static Content content(List<ExtraValue> values) {
    StringBuilder text = new StringBuilder(BEGIN);
    int leftOut = 0;
    for (ExtraValue value : values) {
      String line = value.text();
      if (text.length() + line.length() + 1 + END.length() <= MAX_BYTES) {
        text.append(line).append('\n');
      } else {
        leftOut++;
      }
    }
    return new Content(text.append(END).toString(), leftOut);
  }

  /**
   * Reads a file.
   *
   * @param kinds which values are wanted
   * @throws BadFileException if it is not complete
   */
  public static ExtraFile read(Path path, String process, Set<ExtraValue.Kind> kinds)
      throws IOException {
    String text;
    try (InputStream file = Files.newInputStream(path)) {
      text = new String(file.readNBytes(MAX_BYTES + 1), StandardCharsets.US_ASCII);
    }
    if (text.length() > MAX_BYTES) {
      throw new BadFileException("it has more than " + MAX_BYTES + " bytes");
    }
    if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
      throw new BadFileException("it is not complete, or another program has written it");
    }
    String[] lines = text.substring(BEGIN.length(), text.length() - END.length()).split("\n", -1);
    List<ExtraValue> values = new ArrayList<>();
    for (String line : lines) {
      if (!line.isEmpty() && ExtraValue.isWanted(line, kinds)) {
        ExtraValue value = ExtraValue.parse(line);
        if (value == null) {
          throw new BadFileException("it has an invalid line: " + line);
        }
        values.add(value);
      }
    }
    return new ExtraFile(String.valueOf(path.getFileName()), process, values);
  }

  /** Returns the exemplars. */
  public List<ExtraValue> exemplars() {
    return values.stream().filter(value -> value.kind() == ExtraValue.Kind.EXEMPLAR).toList();
  }

  /** Returns the values of one kind as if they were in files with metrics. */
  public List<MetricFile> metrics(ExtraValue.Kind kind) {
    Map<MetricType, List<MetricFile.Entry>> entries = new EnumMap<>(MetricType.class);
    for (ExtraValue value : values) {
      if (value.kind() == kind) {
        SampleKey key =
            kind == ExtraValue.Kind.PROCESS ? value.key().with(PROCESS, process) : value.key();
        entries
            .computeIfAbsent(value.type(), type -> new ArrayList<>())
            .add(new MetricFile.Entry(key, value.value(), 0));
      }
    }
    List<MetricFile> files = new ArrayList<>();
    entries.forEach(
        (type, all) -> {
          FileMode mode = type == MetricType.GAUGE ? FileMode.LIVEALL : null;
          files.add(MetricFile.of(new MetricFileName(type, mode, process), name, all));
        });
    return files;
  }
}
