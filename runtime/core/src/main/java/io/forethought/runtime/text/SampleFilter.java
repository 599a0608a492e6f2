package io.forethought.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/**
 * Passes on the lines of the samples with these names, with the comments of their families, and all
 * samples of the families with these names. All other families are omitted completely.
 */
final class SampleFilter extends OutputStream {

  private static final String END = "# EOF";
  private static final String TYPE = "# TYPE ";

  private final Set<String> wanted;
  private final OutputStream out;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  /** The comments of the current family until its first sample is passed on. */
  private final ByteArrayOutputStream comments = new ByteArrayOutputStream();

  private boolean afterSample;
  private boolean isFamilyWanted;

  SampleFilter(Set<String> wanted, OutputStream out) {
    this.wanted = wanted;
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    line.write(b);
    if (b == '\n') {
      endLine();
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int start = from;
    for (int i = from; i < from + length; i++) {
      if (bytes[i] == '\n') {
        line.write(bytes, start, i + 1 - start);
        start = i + 1;
        endLine();
      }
    }
    line.write(bytes, start, from + length - start);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private void endLine() throws IOException {
    String text = line.toString(UTF_8);
    if (text.startsWith(END)) {
      line.writeTo(out);
    } else if (text.startsWith("#")) {
      if (afterSample) {
        comments.reset();
        afterSample = false;
        isFamilyWanted = false;
      }
      isFamilyWanted |= text.startsWith(TYPE) && isWanted(text.substring(TYPE.length()));
      line.writeTo(comments);
    } else {
      afterSample = true;
      if (isFamilyWanted || wanted.contains(nameOf(text))) {
        comments.writeTo(out);
        comments.reset();
        line.writeTo(out);
      }
    }
    line.reset();
  }

  /**
   * Returns whether a family is requested by its name: {@code shop_orders_total counter}. The text
   * format writes counters and infos with the suffix of their samples.
   */
  private boolean isWanted(String nameAndType) {
    String name = nameOf(nameAndType);
    return wanted.contains(name)
        || (nameAndType.endsWith(" counter\n") && isWantedWithout("_total", name))
        || (nameAndType.endsWith(" gauge\n") && isWantedWithout("_info", name));
  }

  private boolean isWantedWithout(String suffix, String name) {
    return name.endsWith(suffix)
        && wanted.contains(name.substring(0, name.length() - suffix.length()));
  }

  /**
   * Returns the name of a sample or a family: {@code name{…} 1}, {@code name 1}, <code>
   * {"any name",…} 1</code> or {@code "any name" gauge}. The line ends with a line feed.
   */
  private static String nameOf(String sample) {
    if (sample.startsWith("{\"") || sample.startsWith("\"")) {
      return quoted(sample, sample.indexOf('"') + 1);
    }
    int end = 0;
    while ("{ \n".indexOf(sample.charAt(end)) < 0) {
      end++;
    }
    return sample.substring(0, end);
  }

  private static String quoted(String sample, int start) {
    StringBuilder name = new StringBuilder();
    for (int i = start; i < sample.length() && sample.charAt(i) != '"'; i++) {
      if (sample.charAt(i) == '\\') {
        i++;
        name.append(sample.charAt(i) == 'n' ? '\n' : sample.charAt(i));
      } else {
        name.append(sample.charAt(i));
      }
    }
    return name.toString();
  }
}
