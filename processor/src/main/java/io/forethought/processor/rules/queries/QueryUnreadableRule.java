package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.SyntaxError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * FT619: a query with a syntax error or a wrong type, so that no other rule can judge it. Only the
 * first error is reported, because others can follow from it.
 */
public final class QueryUnreadableRule {

  private static final Pattern ADVICE =
      Pattern.compile("(?s)(.*?)\\.? ((?:Close|Remove|Write) .*?)\\.?");
  private static final String CORRECT = "correct the query at this place";

  private QueryUnreadableRule() {}

  /** The fault of a query with errors. */
  public static Stream<Fault> faults(Query query) {
    return query.errors().stream().limit(1).map(QueryUnreadableRule::fault);
  }

  private static Fault fault(SyntaxError error) {
    Matcher advice = ADVICE.matcher(error.message());
    boolean advised = advice.matches();
    String problem = advised ? advice.group(1) : error.message().replaceFirst("\\.$", "");
    String fix = advised ? advice.group(2) : CORRECT;
    return Fault.of(Code.QUERY_UNREADABLE, error.place(), lowerCase(problem), lowerCase(fix));
  }

  private static String lowerCase(String sentence) {
    return sentence.startsWith("PromQL")
        ? sentence
        : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
