package io.forethought.processor.operations.source;

import io.forethought.processor.model.FileSite;
import java.util.Arrays;
import java.util.Optional;
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

  /** The origin of a file's own characters. */
  private static final Origin WHOLE =
      new Origin() {
        @Override
        public int start(int offset) {
          return offset;
        }

        @Override
        public int end(int offset) {
          return offset + 1;
        }
      };

  private final String value;
  private final Source source;
  private final Origin origin;

  private Text(String value, Source source, Origin origin) {
    this.value = value;
    this.source = source;
    this.origin = origin;
  }

  /** Where the characters of a text come from: offsets in the file, without a byte order mark. */
  private interface Origin {

    /**
     * Where a character begins.
     *
     * @param offset 0 to the length of the text: its end has a place, too
     */
    int start(int offset);

    /** Where a character ends. */
    int end(int offset);
  }

  /**
   * The content of a file.
   *
   * @param path the file as messages show it
   */
  public static Text ofFile(String path, String content) {
    int mark = content.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    String value = content.substring(mark);
    return new Text(value, new Source(path, value, mark), WHOLE);
  }

  /**
   * A text that consists of characters of this one, or that stands for some of them.
   *
   * @param value the text
   * @param offsets returns the offsets in this text; it is called when the first place is needed
   */
  public Text derived(String value, Supplier<Offsets> offsets) {
    return new Text(value, source, new Derived(origin, offsets));
  }

  /** A part of this text. */
  public Text part(int start, int end) {
    return new Text(value.substring(start, end), source, new Part(origin, start));
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
    return source.site(origin.start(Math.max(0, Math.min(offset, value.length()))));
  }

  /**
   * The characters of the file that a part of this text stands for.
   *
   * @param start the offset of the first character
   * @param end the offset after the last one
   */
  public Written written(int start, int end) {
    int first = origin.start(start);
    int last = start < end ? origin.end(end - 1) : first;
    return new Written(source.mark + first, source.mark + last);
  }

  /** Whether both read the same, wherever they are. */
  public boolean reads(String other) {
    return value.equals(other);
  }

  @Override
  public String toString() {
    return value;
  }

  /**
   * A part of another text.
   *
   * @param whole the other text
   * @param offset where it begins there
   */
  private record Part(Origin whole, int offset) implements Origin {

    @Override
    public int start(int at) {
      return whole.start(offset + at);
    }

    @Override
    public int end(int at) {
      return whole.end(offset + at);
    }
  }

  private static final class Derived implements Origin {

    private final Origin whole;
    private final Supplier<Offsets> source;
    private Optional<Offsets> offsets = Optional.empty();

    Derived(Origin whole, Supplier<Offsets> source) {
      this.whole = whole;
      this.source = source;
    }

    @Override
    public int start(int offset) {
      return whole.start(offsets().start(offset));
    }

    /** The end of what is empty in the source is where it begins. */
    @Override
    public int end(int offset) {
      int start = offsets().start(offset);
      int end = offsets().end(offset);
      return start < end ? whole.end(end - 1) : whole.start(start);
    }

    private Offsets offsets() {
      if (offsets.isEmpty()) {
        offsets = Optional.of(source.get());
      }
      return offsets.get();
    }
  }

  /** A file, and the offsets of the first characters of its lines. */
  private static final class Source {

    private final String path;
    private final int[] starts;

    /** The length of the byte order mark. */
    private final int mark;

    Source(String path, String content, int mark) {
      this.path = path;
      this.starts = starts(content);
      this.mark = mark;
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
