package io.forethought.processor.promql.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests regular expressions with the syntax of RE2. What promtool accepts is tested elsewhere. */
@Tag("once")
class RegexTest {

  private static final long SEED = 20270319;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          (?=a)       | `(?=` is a look-ahead, which RE2 does not have.
          (?!a)       | `(?!` is a look-ahead, which RE2 does not have.
          (?<=a)      | `(?<=` and `(?<!` are a look-behind, which RE2 does not have.
          (?<!a)      | `(?<=` and `(?<!` are a look-behind, which RE2 does not have.
          (?>a)       | `(?>` does not begin a group of RE2.
          (?i-)       | `(?i-)` does not begin a group of RE2.
          (?P<a b>x)  | it has a group whose name is not valid.
          (a)\\1      | `\\1` is a backreference, which RE2 does not have.
          \\Z         | RE2 has no escape `\\Z`.
          \\x{110000} | RE2 has no escape `\\x{110000}`.
          a\\         | it ends with a single backslash.
          a**         | it repeats a repetition, such as `a**` or `a++`. Use parentheses, such as `(a*)*`.
          a++         | it repeats a repetition, such as `a**` or `a++`. Use parentheses, such as `(a*)*`.
          *a          | there is nothing that `*`, `+`, `?` or `{…}` repeats.
          (*)         | there is nothing that `*`, `+`, `?` or `{…}` repeats.
          (a          | it has a parenthesis that is not closed.
          a)          | it has a `)` without a `(`.
          [a          | it has a bracket that is not closed.
          [b-a]       | `b-a` is a range whose end is before its start.
          [[:foo:]]   | `[:foo:]` is not a class of POSIX.
          \\p{Foo}    | `\\p{Foo}` is not a class of Unicode.
          (a{10}){101}| its nested repetitions are more than 1000.
          """)
  void rejectedExpressionsHaveAReason(String text, String reason) {
    assertThatThrownBy(() -> Regex.of(text.strip()))
        .isInstanceOf(RegexException.class)
        .hasMessage(reason);
  }

  @Test
  void repetitionsAreLimited() {
    assertThatThrownBy(() -> Regex.of("a{1001}"))
        .hasMessage(
            "`{1001}` repeats too often, or its first number is larger than its second one."
                + " RE2 repeats at most 1000 times.");
  }

  @ParameterizedTest
  @CsvSource({
    "5..,503,true",
    "5..,5033,false",
    "a|b,b,true",
    "a|b,ab,false",
    "'',x,false",
    ".*,'',true",
    ".+,'',false",
    "(a*)*,aaa,true",
    "a{2},aa,true",
    "a{2},a,false",
    "'a{2,}',aaaa,true",
    "'a{2,3}',aaaa,false",
    "a{0},'',true",
    "'a{,2}','a{,2}',true",
    "[a-c]+,abc,true",
    "[^a-c]+,abd,false",
    "[]a],],true",
    "[a-],-,true",
    "[\\d-z],-,true",
    "(?i)AbC,aBc,true",
    "(?i:a)b,Ab,true",
    "(?i:a)b,AB,false",
    "a(?i)b|c,C,true",
    "\\Qa.b\\E+,a.bbb,true",
    "\\Qa.b\\E,axb,false",
    "\\Qa|b,a|b,true",
    "^a$,a,true",
    "a^b,ab,false",
    "\\ba\\b,a,true",
    "a\\Bb,ab,true",
    "a\\bb,ab,false",
    "\\B,'',true",
    "\\b,'',false",
    "\\pL+,äé,true",
    "\\p{Greek},λ,true",
    "\\PL,a,false",
    "[[:alpha:]_]+,a_b,true",
    "[[:^digit:]],1,false",
    "\\x41\\x{1F600},A😀,true",
    "\\101,A,true",
    "(?P<n>a)(?<m>b),ab,true"
  })
  void matchesWholeTexts(String regex, String text, boolean matches) {
    assertThat(Regex.of(regex).matches(text)).isEqualTo(matches);
  }

  @Test
  void pointMatchesLineEndsButCaretOnlyTheStart() {
    assertThat(Regex.of("a.b").matches("a\nb")).isTrue();
    assertThat(Regex.of("(?-s)a.b").matches("a\nb")).isFalse();
    assertThat(Regex.of("a\n^b").matches("a\nb")).isFalse();
    assertThat(Regex.of("(?m)a$\n^b").matches("a\nb")).isTrue();
  }

  @Test
  void matchesTheSameTextsAsJavaWhereTheSyntaxIsTheSame() {
    Random random = new Random(SEED);
    int matches = 0;
    for (int round = 0; round < 3_000; round++) {
      String regex = random(random, 3);
      Pattern java = Pattern.compile("(?s:" + regex + ")");
      Regex ours = Regex.of(regex);
      for (int each = 0; each < 10; each++) {
        String text = text(random);
        boolean expected = java.matcher(text).matches();
        assertThat(ours.matches(text)).as(regex + " with " + text).isEqualTo(expected);
        matches += expected ? 1 : 0;
      }
    }
    assertThat(matches).isBetween(3_000, 27_000);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--) {
      text.append("ab-\n".charAt(random.nextInt(4)));
    }
    return text.toString();
  }

  private static String random(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 9)) {
      case 0 -> "a";
      case 1 -> "[^b]";
      case 2 -> random.nextBoolean() ? "." : "\\b";
      case 3 -> "[a-b]";
      case 4 -> random(random, depth - 1) + random(random, depth - 1);
      case 5 -> "(" + random(random, depth - 1) + "|" + random(random, depth - 1) + ")";
      case 6 -> "(" + random(random, depth - 1) + ")*";
      case 7 -> "(?:" + random(random, depth - 1) + "){1,2}";
      default -> "(" + random(random, depth - 1) + ")?";
    };
  }

  @Test
  void expressionsThatJavaMatchesInExponentialTimeAreLinear() {
    Regex regex = Regex.of("(a*)*(a|aa)+(a?){50}b".repeat(3));

    assertThat(regex.matches("a".repeat(5_000))).isFalse();
  }

  @Test
  void deepAndLongExpressionsAreParsedWithoutRecursion() {
    assertThatThrownBy(() -> Regex.of("(".repeat(100_000))).hasMessage("it is nested too deeply.");
    assertThat(Regex.of("(?:".repeat(900) + "a" + ")".repeat(900)).matches("a")).isTrue();
    assertThat(Regex.of("a|".repeat(200_000)).matches("")).isTrue();
    assertThat(Regex.of("a".repeat(200_000)).matches("")).isFalse();
    assertThatThrownBy(() -> Regex.of("a".repeat(5_000) + "(b|[c-d]){1000}".repeat(2_000)))
        .hasMessage("it is too large.");
  }
}
