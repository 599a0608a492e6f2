package io.forethought.processor.operations.source;

import io.forethought.processor.model.FileSite;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A text from a file, such as a query, and the place of each of its characters.
 *
 * <p>A query in a block scalar of a YAML file does not look in the file as it reads: it is indented
 * and its lines can be folded. Offsets in it lead to the line and column in the file nevertheless:
 *
 * <pre>{@code
 * Text file = Text.ofFile("ops/alerts.yml", "expr: >\n  up\n  == 0\n");
 * Text query = …; // up == 0
 * query.site(3).describe(); // ops/alerts.yml:3:3
 * }</pre>
 */
public final class Text {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String value;
  private final Origin origin;

  private Text(String value, Origin origin) {
    this.value = value;
    this.origin = origin;
  }

  /** Where the characters of a text come from. */
  private interface Origin {

    /**
     * The place of a character.
     *
     * @param offset 0 to the length of the text: its end has a place, too
     */
    FileSite at(int offset);
  }

  /**
   * The content of a file.
   *
   * @param path the file as messages show it
   */
  public static Text ofFile(String path, String content) {
    String value =
        content.startsWith(BYTE_ORDER_MARK) ? content.substring(BYTE_ORDER_MARK.length()) : content;
    Lines lines = new Lines(path, value);
    return new Text(value, lines::site);
  }

  /**
   * A text that consists of characters of this one, or that stands for some of them.
   *
   * @param value the text
   * @param offsets returns the offset in this text for each character, and for the end; it is
   *     called when the first place is needed
   */
  public Text derived(String value, Supplier<int[]> offsets) {
    return new Text(value, new Derived(this, offsets));
  }

  /** A part of this text. */
  public Text part(int start, int end) {
    return new Text(value.substring(start, end), offset -> site(start + offset));
  }

  /** What it reads. */
  public String value() {
    return value;
  }

  /** The place of its first character. */
  public FileSite site() {
    return site(0);
  }

  /**
   * The place of a character.
   *
   * @param offset 0 to the length of the value; what is outside is the nearest of these
   */
  public FileSite site(int offset) {
    return origin.at(Math.max(0, Math.min(offset, value.length())));
  }

  /** Whether both read the same, wherever they are. */
  public boolean reads(String other) {
    return value.equals(other);
  }

  @Override
  public String toString() {
    return value;
  }

  private static final class Derived implements Origin {

    private final Text whole;
    private final Supplier<int[]> source;
    private int[] offsets = {};

    Derived(Text whole, Supplier<int[]> source) {
      this.whole = whole;
      this.source = source;
    }

    @Override
    public FileSite at(int offset) {
      if (offsets.length == 0) {
        offsets = source.get();
      }
      return whole.site(offsets[Math.min(offset, offsets.length - 1)]);
    }
  }

  /** Finds lines by the offsets of their first characters. */
  private static final class Lines {

    private final String path;
    private final int[] starts;

    Lines(String path, String content) {
      this.path = path;
      this.starts = starts(content);
    }

    private static int[] starts(String content) {
      int[] starts = new int[16];
      int count = 1;
      for (int i = 0; i < content.length(); i++) {
        char each = content.charAt(i);
        boolean pair = each == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
        if (each == '\n' || (each == '\r' && !pair)) {
          if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
          }
          starts[count++] = i + 1;
        }
      }
      return Arrays.copyOf(starts, count);
    }

    FileSite site(int offset) {
      int found = Arrays.binarySearch(starts, offset);
      int line = found >= 0 ? found : -found - 2;
      return new FileSite(path, line + 1, offset - starts[line] + 1);
    }
  }
}
