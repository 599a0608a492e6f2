package io.forethought.processor.operations.document;

import io.forethought.processor.model.FileSite;
import io.forethought.processor.operations.source.Offsets;
import io.forethought.processor.operations.source.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Finds the places in a text to which the marks of its parser refer. */
final class Marks {

  /** An action of a template in a line of its own, as a value, or as a key. */
  private static final Pattern TEMPLATE = Pattern.compile("(?m)^[ \\t-]*([\\w.\"'-]+:\\s+)?\\{\\{");

  /** An anchor or a tag before a scalar. */
  private static final Pattern PROPERTY = Pattern.compile("[&!]\\S*\\s*(#.*\\s*)*");

  private final Text text;
  private final String source;
  private final int[] offsets;

  Marks(Text text) {
    this.text = text;
    this.source = text.value();
    this.offsets = offsets(source);
  }

  /** The offset of each code point; empty if they are the same. */
  private static int[] offsets(String source) {
    int count = source.codePointCount(0, source.length());
    if (count == source.length()) {
      return new int[0];
    }
    int[] offsets = new int[count + 1];
    int offset = 0;
    for (int i = 0; i <= count; i++) {
      offsets[i] = offset;
      offset += i < count ? Character.charCount(source.codePointAt(offset)) : 0;
    }
    return offsets;
  }

  /** What the marks refer to. */
  String source() {
    return source;
  }

  private int offset(int codePoint) {
    return offsets.length == 0 ? codePoint : offsets[Math.min(codePoint, offsets.length - 1)];
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(each -> offset(each.getIndex())).orElse(0);
  }

  /** Where something begins. */
  FileSite site(Event event) {
    return text.site(offset(event.getStartMark()));
  }

  /** The text of a scalar. */
  Text text(ScalarEvent event) {
    int end = offset(event.getEndMark());
    int start = afterProperties(offset(event.getStartMark()), end);
    String value = event.getValue();
    return text.derived(value, () -> offsets(event, start, end).orElseGet(() -> Offsets.at(start)));
  }

  private int afterProperties(int start, int end) {
    Matcher property = PROPERTY.matcher(source).region(start, end);
    int after = start;
    while (property.lookingAt()) {
      after = property.end();
      property.region(after, end);
    }
    return after;
  }

  private Optional<Offsets> offsets(ScalarEvent event, int start, int end) {
    String value = event.getValue();
    return switch (event.getScalarStyle()) {
      case LITERAL, FOLDED -> BlockScalar.offsets(source, start, end, value);
      case PLAIN -> FlowScalar.plain(source, start, end).offsets(value, end);
      default -> FlowScalar.quoted(source, start, end).offsets(value, end - 1);
    };
  }

  /** What the parser reports. */
  UnreadableException unreadable(YamlEngineException e) {
    if (e instanceof MarkedYamlEngineException marked) {
      if (marked.getProblem().contains("end of stream") && marked.getContextMark().isPresent()) {
        int start = offset(marked.getContextMark());
        return unreadable(start, "the quotes that begin here are not closed", "close the quotes");
      }
      int offset = offset(marked.getProblemMark().or(marked::getContextMark));
      return unreadable(offset, sentence(marked.getProblem()), "correct the file");
    }
    int offset = e instanceof ReaderException reader ? offset(reader.getPosition()) : 0;
    return unreadable(offset, "it contains a character that YAML forbids", "remove the character");
  }

  /** A fault at something that was read. */
  UnreadableException unreadable(Event event, String reason, String fix) {
    return unreadable(offset(event.getStartMark()), reason, fix);
  }

  private UnreadableException unreadable(int offset, String reason, String fix) {
    return TEMPLATE.matcher(source).find()
        ? new UnreadableException(
            text.site(offset),
            "it is a template, and \"{{\" outside of quotes is not YAML",
            "name the file that the template produces, such as the output of \"helm template\"")
        : new UnreadableException(text.site(offset), reason, fix);
  }

  private static String sentence(String problem) {
    return problem.replaceAll("\\s+", " ").replaceFirst("\\. ?\\(.*|\\.$", "");
  }
}
