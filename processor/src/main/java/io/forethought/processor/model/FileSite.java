package io.forethought.processor.model;

/**
 * A place in a file of the user that is not a Java source, such as a file of Prometheus's rules.
 *
 * @param path the file as the user named it, with {@code /} between its parts
 * @param line the line; the first one is 1
 * @param column the column in UTF-16 code units, as editors count them; the first one is 1
 */
public record FileSite(String path, int line, int column) implements Site, Comparable<FileSite> {

  /** The form that editors and CI servers turn into a link: {@code ops/alerts.yml:12:15}. */
  @Override
  public String describe() {
    return path + ":" + line + ":" + column;
  }

  @Override
  public int compareTo(FileSite other) {
    int byPath = path.compareTo(other.path);
    int byLine = byPath != 0 ? byPath : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
