package io.forethought.processor.module;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.operations.FileQuery;
import io.forethought.processor.operations.source.Text;
import io.forethought.processor.promql.tree.Place;
import java.util.Optional;

/** A query with the place of each of its characters. */
sealed interface LocatedQuery {

  /** The query as it can be parsed. */
  String text();

  /** Where a part of it is in the sources or in a file. */
  Site site(Place place);

  /** What the query is for, and for a place that no compiler can point at, the part of it. */
  String context(Place place);

  /** Whether a part of it is only known when a dashboard is shown. */
  boolean isUnknown(Place place);

  /** Whether it is certain that the query is PromQL. */
  boolean isForPrometheus();

  /** A query in a file. */
  static LocatedQuery of(FileQuery query) {
    return query instanceof FileQuery.OfVariable variable && !variable.source().isQuery()
        ? new InVariable(variable, variable.source().fixedLabel())
        : new InFile(query);
  }

  /** A query in a file. */
  record InFile(FileQuery query) implements LocatedQuery {

    @Override
    public String text() {
      return query.query().text().value();
    }

    @Override
    public Site site(Place place) {
      return query.query().text().site(place.start());
    }

    @Override
    public String context(Place place) {
      return query.describe();
    }

    @Override
    public boolean isUnknown(Place place) {
      return query.query().isUnknown(place.start(), place.end());
    }

    @Override
    public boolean isForPrometheus() {
      return query.isForPrometheus();
    }
  }

  /**
   * The selector of a variable, which reads the labels of series and not their values. For {@code
   * label_values(orders_total, channel)}, {@code count by (channel) (orders_total)} has the same
   * faults.
   *
   * @param query the query of the variable
   * @param label the label, if it is known
   */
  record InVariable(FileQuery.OfVariable query, Optional<Text> label) implements LocatedQuery {

    private static final String COUNT = "count by (";
    private static final String OF = ") (";

    @Override
    public String text() {
      return before() + selector().value() + ")";
    }

    private String before() {
      return COUNT + label.map(Text::value).orElse("") + OF;
    }

    private Text selector() {
      return query.query().text();
    }

    @Override
    public Site site(Place place) {
      return label
          .filter(name -> place.end() <= COUNT.length() + name.value().length())
          .map(name -> name.site(place.start() - COUNT.length()))
          .orElseGet(() -> selector().site(place.start() - before().length()));
    }

    @Override
    public String context(Place place) {
      return query.describe();
    }

    @Override
    public boolean isUnknown(Place place) {
      int length = before().length();
      return query.query().isUnknown(place.start() - length, place.end() - length);
    }

    @Override
    public boolean isForPrometheus() {
      return query.isForPrometheus();
    }
  }

  /**
   * A query in an annotation. Most compilers can only point at the whole literal, so the context
   * shows the part:
   *
   * <pre>
   *   In: the alert "OrdersFail":
   *     rate($pending[5m]) &gt; 3
   *          ^^^^^^^^
   * </pre>
   *
   * @param query the query
   * @param owner the alert or objective
   * @param before what is put before the query, so that it is complete
   * @param after what is put behind it
   */
  record InAnnotation(DeclaredQuery query, String owner, String before, String after)
      implements LocatedQuery {

    private static final String INDENTATION = "\n    ";

    @Override
    public String text() {
      return before + query.text() + after;
    }

    @Override
    public Site site(Place place) {
      Site whole = query.written().site();
      return whole instanceof JavacSite own ? own.character(writtenStart(place)) : whole;
    }

    @Override
    public String context(Place place) {
      String written = query.written().value();
      int start = writtenStart(place);
      int lineStart = written.lastIndexOf('\n', start - 1) + 1;
      int lineEnd = written.indexOf('\n', start);
      String line = written.substring(lineStart, lineEnd < 0 ? written.length() : lineEnd);
      int end = Math.min(writtenEnd(place), lineStart + line.length());
      return owner
          + ":"
          + INDENTATION
          + line.replace('\t', ' ')
          + INDENTATION
          + " ".repeat(start - lineStart)
          + "^".repeat(Math.max(1, end - start));
    }

    private int writtenStart(Place place) {
      return query.writtenOffset(inText(place.start()));
    }

    private int inText(int offset) {
      return Math.max(0, Math.min(offset - before.length(), query.text().length()));
    }

    /** The end of a part in the query as written; a word for a metric is shown as a whole. */
    private int writtenEnd(Place place) {
      int last = inText(place.end() - 1);
      return query.replacements().stream()
          .filter(each -> each.textStart() <= last && last < each.textEnd())
          .findFirst()
          .map(DeclaredQuery.Replacement::end)
          .orElseGet(() -> query.writtenOffset(last) + 1);
    }

    @Override
    public boolean isUnknown(Place place) {
      return false;
    }

    @Override
    public boolean isForPrometheus() {
      return true;
    }
  }
}
