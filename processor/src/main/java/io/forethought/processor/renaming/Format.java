package io.forethought.processor.renaming;

import io.forethought.processor.operations.source.QueryText;
import io.forethought.processor.operations.source.QueryText.Span;
import io.forethought.processor.operations.source.Text;
import io.forethought.processor.operations.source.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A format of {@code printf} in a template: {@code up{job=%q}}. */
final class Format {

  private static final Pattern VERB =
      Pattern.compile("%[-+# 0]*\\d*(?:\\.\\d+)?(?:\\[\\d+\\])?([a-zA-Z%])");

  private Format() {}

  /** The query that it produces. What stands for a verb is unknown. */
  static QueryText query(Text format) {
    String source = format.value();
    Traced traced = new Traced();
    List<Span> unknown = new ArrayList<>();
    Matcher verb = VERB.matcher(source);
    int at = 0;
    while (verb.find()) {
      traced.append(source, at, verb.start());
      int start = traced.length();
      traced.replace(value(verb.group(1)), verb.start(), verb.end());
      unknown.add(new Span(start, traced.length()));
      at = verb.end();
    }
    traced.append(source, at, source.length());
    return new QueryText(traced.in(format, source.length()), unknown);
  }

  /** A number can also be a part of a name, of a duration or of a text in quotes. */
  private static String value(String verb) {
    return verb.equals("%") ? "%" : verb.equals("q") ? "\"1\"" : "1";
  }
}
