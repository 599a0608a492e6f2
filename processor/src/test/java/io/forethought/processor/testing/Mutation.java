package io.forethought.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Changes a source at random, as people and merges may. */
public final class Mutation {

  private static final Pattern TOKEN =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|[\\p{L}_$][\\p{L}\\p{N}_$]*|[0-9.]+|\\s+|.");

  /** Types, known and unknown, to replace types or names. */
  private static final List<String> NAMES =
      List.of(
          "Missing",
          "Missing.Inner",
          "OrderMetrics",
          "Mode",
          "Object",
          "String",
          "Integer",
          "Enum",
          "Duration",
          "CounterDataPoint",
          "GaugeDataPoint",
          "DistributionDataPoint",
          "Comparable",
          "StateSetDataPoint",
          "java.util.List<? super Missing<?>>",
          "java.util.Map<String, int[]>",
          "int",
          "long",
          "double",
          "boolean",
          "void",
          "char",
          "String[][]",
          "größe",
          "日本語",
          "a$b",
          "$",
          "user_id",
          "x".repeat(3_000),
          "Counter",
          "Gauge",
          "Histogram",
          "Summary",
          "Info",
          "StateSet",
          "Metrics",
          "Label",
          "Amount",
          "LabelValue",
          "Override",
          "NONE",
          "SECONDS",
          "RATIO",
          "name",
          "help",
          "unit",
          "buckets",
          "quantiles",
          "max",
          "values",
          "from",
          "to",
          "states",
          "interface",
          "class",
          "enum",
          "default",
          "static",
          "private",
          "abstract");

  /** Values of annotations and constants. */
  private static final List<String> VALUES =
      List.of(
          "\"\"",
          "\" \"",
          "\"shop_orders_total\"",
          "\"a b\"",
          "\"%s {0} {name} $L\"",
          "\"日本語\"",
          "\"\\ud800\"",
          "\"_\"",
          "\"_other\"",
          "\"le\"",
          "\"FT101\"",
          "\"FT1\"",
          "\"FT999\"",
          "null",
          "true",
          "-1",
          "0",
          "1",
          "1e308",
          "1.0 / 0",
          "0.0 / 0",
          "Double.NaN",
          "1 / 0",
          "2147483647",
          "99999999999L",
          "-2147483648",
          "'\\u0000'",
          "{}",
          "{0.1, 0.1, -1}",
          "{\"a\", \"A\", \"\"}",
          "{{}}",
          "Missing.NAME",
          "Mode.class",
          "Missing.class",
          "int.class",
          "Mode[].class",
          "Unit.SECONDS",
          "Unit.MISSING",
          "\"a\" + \"b\"",
          "@Label",
          "LOOP",
          "Mode.LOOP");

  /** Text that can precede a member. */
  private static final List<String> MEMBERS =
      List.of(
          "@Counter ",
          "@Gauge(help = \"Free.\") ",
          "@Metrics ",
          "@Histogram ",
          "@Summary ",
          "@Info(name = \"x\") ",
          "@StateSet(states = Mode.class) ",
          "@StateSet ",
          "@Label ",
          "@LabelValue(\"\") ",
          "@SuppressWarnings(\"FT101\") ",
          "@Missing(1) ",
          "@Suppress(value = \"FT101\", reason = \"\") ",
          "@Suppress(\"FT1\") @Suppress(value = Missing.X, reason = null) ",
          "@Suppress.Several({@Suppress(value = \"FT9999999999999999999999\", reason = \"a\"), 1}) ",
          "@Budget(max = -1, reason = \"\") ",
          "@Budget(max = Missing.X) ",
          "@RenamedFrom(value = \"old_total\", until = \"2027-06-30\") ",
          "@RenamedFrom ",
          "static ",
          "@SuppressWarnings({\"FT999\", \"FT1\", null}) ",
          "default ",
          "private ",
          "sealed ",
          "<T extends T> ",
          "<A extends Enum<A>> ",
          "enum None {} ",
          "enum Two { A, A } ",
          "int LOOP = LOOP + 1; ",
          "String HELP = OTHER; String OTHER = HELP; ",
          "@Counter void same(); @Counter void same(); ",
          "interface Loop extends Loop {} ",
          "@Metrics interface Inner<T> extends Inner<T> { @Counter void a(T t); } ",
          "@Metrics record Rec(@Label int x) { @Counter void a() {} } ",
          "@Metrics enum En { @LabelValue(\"a\") A { @Counter void a() {} } } ",
          "@Metrics @interface An { @Counter int value(); } ",
          "@Metrics class Cl { @Gauge Cl() {} @Counter int f; void m(@Amount int a) {} } ",
          "@Counter <T extends Comparable<T>> void generic(T... values) throws Missing; ",
          "@Histogram(buckets = {1, 1, 0.0 / 0}) void deep(@Amount java.util.List<int[]>[] a); ");

  /** Text that can precede a parameter. */
  private static final List<String> PARAMETERS =
      List.of(
          "@Label ",
          "@Label(max = -1) ",
          "@Label(values = {}) ",
          "@Label(from = 5, to = 1) ",
          "@Label(max = 1, max = 2) ",
          "@Label(from = -2147483648, to = 2147483647) ",
          "@Amount ",
          "@Budget(max = 1, reason = \"a\") ",
          "@Suppress(value = \"FT205\", reason = \"a\") ",
          "@Amount @Amount ",
          "@Counter ",
          "final ",
          "int x, ",
          "Missing x, ",
          "int x, int x, ",
          "java.util.List<Missing<? extends int[]>> x, ",
          "Mode mode, ",
          "String a, String b, ");

  /** Random text, most of which does not even parse. */
  private static final List<String> NOISE =
      List.of(
          "{", "}", "(", ")", ";", ",", "\"", "/*", "*/", "//", "\\u0022", "@", "<", ">", "...");

  private Mutation() {}

  /** The source after one or two changes of its declarations, most of which are grammatical. */
  public static String of(String source, Random random) {
    List<String> tokens =
        new ArrayList<>(TOKEN.matcher(source).results().map(MatchResult::group).toList());
    int declarations = Math.max(0, tokens.indexOf("@"));
    int changes = 1 + random.nextInt(2);
    while (changes > 0) {
      int at = declarations + random.nextInt(tokens.size() - declarations);
      if (change(tokens, at, random)) {
        changes--;
      }
    }
    return String.join("", tokens);
  }

  private static boolean change(List<String> tokens, int at, Random random) {
    String token = tokens.get(at);
    if (random.nextInt(300) == 0) {
      tokens.set(at, pick(NOISE, random));
    } else if (token.startsWith("\"") || Character.isDigit(token.charAt(0))) {
      tokens.set(at, pick(VALUES, random));
    } else if (SourceVersion.isName(token)) {
      tokens.set(at, random.nextBoolean() ? pick(NAMES, random) : similar(tokens, random, token));
    } else if (token.equals("(") && at > 1 && !tokens.get(at - 2).equals("@")) {
      tokens.add(at + 1, pick(PARAMETERS, random));
    } else if (token.equals(";")) {
      tokens.add(at + 1, pick(MEMBERS, random));
    } else if (token.equals(")")) {
      repeatStatement(tokens, at);
    } else {
      return false;
    }
    return true;
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  /** Another token of the source that is also a name. */
  private static String similar(List<String> tokens, Random random, String absent) {
    String other = tokens.get(random.nextInt(tokens.size()));
    return SourceVersion.isName(other) ? other : absent;
  }

  /** Repeats a statement, as a merge may. */
  private static void repeatStatement(List<String> tokens, int at) {
    int end = tokens.subList(at, tokens.size()).indexOf(";");
    int start = tokens.subList(0, at).lastIndexOf(";");
    if (end >= 0 && start >= 0) {
      tokens.addAll(at + end + 1, List.copyOf(tokens.subList(start + 1, at + end + 1)));
    }
  }
}
