package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import io.forethought.recipes.code.Place;
import io.forethought.recipes.code.Things;
import io.forethought.recipes.meters.MeterKind;
import io.forethought.recipes.plan.MeterCall;
import io.forethought.recipes.plan.Sites;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeTree;

/** Finds what a source does with meters. */
final class Analysis extends JavaIsoVisitor<Sites> {

  private final String file;
  private final Place place;
  private final MeterReader reader;
  private final Searches searches;
  private final MeterFilters filters;
  private final OtherUses others;

  Analysis(
      J.CompilationUnit source,
      Constants constants,
      Exposition exposition,
      boolean filtersIgnored) {
    this.file = source.getSourcePath().toString().replace('\\', '/');
    this.place = Place.of(source);
    this.reader = new MeterReader(constants, exposition);
    this.searches = new Searches(file, place.isTest(), constants);
    this.filters = new MeterFilters(file, constants, filtersIgnored);
    this.others = new OtherUses(file, constants);
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Sites sites) {
    Optional<MeterCall> meter = reader.read(call);
    if (meter.isPresent()) {
      addMeter(call, meter.get(), sites);
    } else if (Values.isStart(call)) {
      Samples.addStart(call, getCursor(), sites);
    } else if (Usage.isStop(call)) {
      Samples.addStop(call, getCursor(), sites);
    } else {
      new Values(reader, sites).add(call);
      addOther(call, sites);
    }
    return super.visitMethodInvocation(call, sites);
  }

  private void addMeter(J.MethodInvocation call, MeterCall meter, Sites sites) {
    String thing =
        meter.name().isEmpty() ? "the meter " + call.getId() : Sites.family(place, meter.name());
    if (!meter.reason().isEmpty()) {
      sites.joined.keep(thing, meter.reason());
    }
    if (place.isTest()) {
      if (!meter.original().isEmpty()) {
        sites.reads.put(call.getId(), searches.created(call, meter.original()));
      }
      return;
    }
    sites.joined.replace(thing);
    sites.meters.put(
        call.getId(), new Sites.MeterSite(file, place, Code.outermost(getCursor()), meter, thing));
    if (meter.source().isEmpty()) {
      new Usage(sites).of(getCursor(), meter.kind(), thing);
    } else if (!meter.source().get().returned()
        && !(getCursor().getParentTreeCursor().getValue() instanceof J.Block)) {
      sites.joined.keep(thing, "the source uses the gauge as a value");
    }
  }

  private void addOther(J.MethodInvocation call, Sites sites) {
    searches.of(call).ifPresent(read -> sites.reads.put(call.getId(), read));
    if (!place.isTest() && !sites.reads.containsKey(call.getId())) {
      others.of(call).ifPresent(kept -> sites.others.put(call.getId(), kept));
      filters.add(call, getCursor(), sites);
    }
    Optional<JavaType.Variable> map = MeterMaps.read(call);
    map.flatMap(variable -> MeterMaps.kind(variable.getType()))
        .or(() -> kind(call.getType()))
        .ifPresent(
            kind -> {
              String thing =
                  map.map(Things::variable).orElseGet(() -> Things.method(call.getMethodType()));
              sites.used.add(thing);
              new Usage(sites).of(getCursor(), kind, thing);
            });
  }

  private static Optional<MeterKind> kind(@Nullable JavaType type) {
    return Micrometer.kind(Code.type(type)).filter(kind -> kind != MeterKind.GAUGE);
  }

  @Override
  public J.MemberReference visitMemberReference(J.MemberReference reference, Sites sites) {
    if (!place.isTest()) {
      others.of(reference).ifPresent(kept -> sites.others.put(reference.getId(), kept));
    }
    new Values(reader, sites).add(reference, getCursor());
    return super.visitMemberReference(reference, sites);
  }

  @Override
  public J.NewClass visitNewClass(J.NewClass created, Sites sites) {
    if (!place.isTest()) {
      filters.add(created, getCursor(), sites);
    }
    return super.visitNewClass(created, sites);
  }

  @Override
  public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration type, Sites sites) {
    if (!place.isTest()) {
      filters.add(type, sites);
    }
    return super.visitClassDeclaration(type, sites);
  }

  @Override
  public J.Annotation visitAnnotation(J.Annotation annotation, Sites sites) {
    if (!place.isTest()) {
      others.of(annotation).ifPresent(kept -> sites.others.put(annotation.getId(), kept));
    }
    return super.visitAnnotation(annotation, sites);
  }

  @Override
  public J.FieldAccess visitFieldAccess(J.FieldAccess access, Sites sites) {
    variable(access, sites);
    visit(access.getTarget(), sites);
    return access;
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier name, Sites sites) {
    variable(name, sites);
    return name;
  }

  private void variable(Expression expression, Sites sites) {
    Object parent = getCursor().getParentTreeCursor().getValue();
    JavaType.Variable variable = Constants.used(expression, parent);
    if (variable == null) {
      return;
    }
    String thing = Things.variable(variable);
    if (Code.type(variable.getType()).equals(Micrometer.SAMPLE)) {
      sites.used.add(thing);
      Samples.use(thing, expression, parent, sites);
    }
    if (MeterMaps.kind(variable.getType()).isPresent()) {
      MeterMaps.use(expression, parent, thing, sites);
    }
    kind(variable.getType())
        .ifPresent(
            kind -> {
              sites.used.add(thing);
              sites.uses.put(expression.getId(), thing);
              new Usage(sites).of(getCursor(), kind, thing);
            });
  }

  @Override
  public J.VariableDeclarations visitVariableDeclarations(
      J.VariableDeclarations declarations, Sites sites) {
    Declarations.add(declarations, getCursor(), sites);
    if (!place.isTest()) {
      Declarations.addConstant(declarations, reader, sites);
    }
    return super.visitVariableDeclarations(declarations, sites);
  }

  @Override
  public J.VariableDeclarations.NamedVariable visitVariable(
      J.VariableDeclarations.NamedVariable variable, Sites sites) {
    new Values(reader, sites).add(variable);
    return super.visitVariable(variable, sites);
  }

  @Override
  public J.Assignment visitAssignment(J.Assignment assignment, Sites sites) {
    new Values(reader, sites).add(assignment);
    return super.visitAssignment(assignment, sites);
  }

  @Override
  public J.Return visitReturn(J.Return returned, Sites sites) {
    new Values(reader, sites).add(returned, getCursor());
    return super.visitReturn(returned, sites);
  }

  @Override
  public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, Sites sites) {
    TypeTree type = method.getReturnTypeExpression();
    kind(type == null ? null : type.getType())
        .ifPresent(kind -> Declarations.add(method, kind, sites));
    return super.visitMethodDeclaration(method, sites);
  }
}
