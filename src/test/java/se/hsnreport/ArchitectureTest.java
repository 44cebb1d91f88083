package se.hsnreport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The walls of the house: who may know whom, and what nobody may touch. */
@AnalyzeClasses(packages = "se.hsnreport", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "se.hsnreport";

    /** What each package may know; a package that is not here may not exist. A star stands for any package below. */
    private static final Map<String, Set<String>> WALLS = Map.ofEntries(
            // the ground
            entry("finding", Set.of()),
            entry("figure", Set.of("finding")),
            entry("yaml", Set.of("finding")),
            // the data wing
            entry("source.sie", Set.of("finding")),
            entry("source", Set.of("source.sie", "yaml", "figure", "finding")),
            entry("reference", Set.of("source", "figure", "finding")),
            entry("ledger", Set.of("source", "reference", "figure", "finding")),
            entry("calculation", Set.of("ledger", "reference", "source", "yaml", "figure", "finding")),
            entry("calculation.*", Set.of("calculation", "ledger", "reference", "source", "yaml", "figure", "finding")),
            // the page wing
            entry("format", Set.of("figure")),
            entry("document", Set.of("figure", "format", "finding")),
            entry("commentary", Set.of("document", "figure", "format", "finding", "yaml")),
            entry("master", Set.of("finding")),
            entry("layout", Set.of("document", "master", "figure", "finding")),
            entry("render", Set.of("document", "layout", "master", "figure", "finding")),
            entry("render.ooxml", Set.of("document")),
            entry(
                    "render.*",
                    Set.of(
                            "render",
                            "render.chart",
                            "render.ooxml",
                            "document",
                            "layout",
                            "master",
                            "figure",
                            "finding")),
            entry("diff", Set.of("document", "format", "figure", "finding")),
            entry("edition", Set.of("diff", "finding")),
            // where they meet
            entry("check.text", Set.of("check", "reference", "document", "format", "figure", "finding")),
            entry("check", Set.of("calculation", "ledger", "reference", "source", "document", "figure", "finding")),
            entry(
                    "template",
                    Set.of(
                            "calculation",
                            "reference",
                            "commentary",
                            "master",
                            "document",
                            "figure",
                            "format",
                            "finding",
                            "yaml")),
            entry(
                    "build",
                    Set.of(
                            "calculation",
                            "calculation.*",
                            "check",
                            "check.*",
                            "commentary",
                            "diff",
                            "document",
                            "edition",
                            "figure",
                            "finding",
                            "format",
                            "layout",
                            "ledger",
                            "master",
                            "reference",
                            "render",
                            "render.*",
                            "source",
                            "template",
                            "trace",
                            "yaml")),
            entry("trace", Set.of("calculation", "ledger", "source", "document", "figure", "finding")),
            entry("cli", Set.of("build", "check", "edition", "trace", "document", "figure", "yaml", "finding")),
            entry("", Set.of("cli")));

    /** Libraries by the packages of ours that alone may know them. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            entry("picocli", Set.of("cli")),
            entry("org.jfree", Set.of("render.chart")),
            entry("org.apache.batik", Set.of("render.chart")),
            entry("com.lowagie", Set.of("render.pdf")),
            entry(
                    "org.apache.poi",
                    Set.of("master", "render.docx", "render.ooxml", "render.pptx", "render.xlsx", "source")),
            entry("com.fasterxml.jackson", Set.of("source", "yaml", "render.json", "diff", "build")),
            entry("org.dhatim.fastexcel", Set.of("source")),
            entry("org.commonmark", Set.of("commentary")),
            entry("org.apache.pdfbox", Set.of("render.png")),
            entry("javax.imageio", Set.of("layout", "render.png")),
            entry("java.awt", Set.of("layout", "render", "render.chart", "render.pdf", "render.png")));

    private static final Set<Class<?>> FRACTIONS = Set.of(double.class, float.class, Double.class, Float.class);

    @ArchTest
    static final ArchRule EVERY_PACKAGE_KEEPS_TO_ITS_WALLS =
            classes().should(condition("know only what its package may know", ArchitectureTest::walls));

    @ArchTest
    static final ArchRule EVERY_LIBRARY_STAYS_WHERE_IT_IS_NEEDED =
            classes().should(condition("know only libraries that its package may know", ArchitectureTest::libraries));

    @ArchTest
    static final ArchRule THERE_ARE_NO_CYCLES =
            slices().matching("se.hsnreport.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SUBJECTS_DO_NOT_KNOW_EACH_OTHER =
            slices().matching("se.hsnreport.calculation.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule OF_POI_ONLY_THE_PACKAGE_LAYER_IS_USED = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi.xslf..",
                    "org.apache.poi.xddf..",
                    "org.apache.poi.xssf..",
                    "org.apache.poi.ss..",
                    "org.apache.xmlbeans..",
                    "org.openxmlformats..");

    @ArchTest
    static final ArchRule AMOUNTS_ARE_NEVER_BINARY_FRACTIONS = classes()
            .that()
            .resideInAnyPackage("se.hsnreport.figure..", "se.hsnreport.ledger..", "se.hsnreport.calculation..")
            .should(condition("keep away from double and float", ArchitectureTest::fractions));

    @ArchTest
    static final ArchRule NOBODY_ASKS_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("se.hsnreport.cli..")
            .should()
            .callMethodWhere(named("now", "java.time."))
            .orShould()
            .callMethodWhere(named("currentTimeMillis", "java.lang.System"))
            .orShould()
            .callMethodWhere(named("getInstance", "java.util.Calendar"))
            .orShould()
            .callConstructor(java.util.Date.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule ONLY_BUILDS_ARE_TIMED = noClasses()
            .that()
            .resideOutsideOfPackage("se.hsnreport.build..")
            .should()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule NOBODY_ASKS_WHERE_THE_USER_LIVES = noClasses()
            .that()
            .resideOutsideOfPackage("se.hsnreport.cli..")
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault");

    @ArchTest
    static final ArchRule TEXT_IS_THE_SAME_IN_EVERY_LOCALE = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(java.time.format.DateTimeFormatter.class, "ofPattern", String.class)
            .orShould()
            .callConstructor(java.text.DecimalFormat.class, String.class);

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("se.hsnreport.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should(condition(
                    "live in a package that is null-marked",
                    javaClass -> javaClass.getPackage().isAnnotatedWith(NullMarked.class)
                            ? Stream.empty()
                            : Stream.of(javaClass.getName())));

    /** Holds when a class gives no complaints. */
    private static ArchCondition<JavaClass> condition(String text, Complaints complaints) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                complaints.of(javaClass).forEach(c -> events.add(SimpleConditionEvent.violated(javaClass, c)));
            }
        };
    }

    @FunctionalInterface
    private interface Complaints {
        Stream<String> of(JavaClass javaClass);
    }

    private static Stream<String> walls(JavaClass javaClass) {
        String own = relative(javaClass);
        Set<String> allowed = WALLS.get(WALLS.containsKey(own) ? own : star(own));
        if (allowed == null) {
            return Stream.of("the package " + javaClass.getPackageName() + " has no walls yet");
        }
        return javaClass.getDirectDependenciesFromSelf().stream()
                .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(d -> !mayKnow(own, relative(d.getTargetClass().getBaseComponentType()), allowed))
                .map(Dependency::getDescription);
    }

    private static boolean mayKnow(String own, String other, Set<String> allowed) {
        return other.equals(own) || allowed.contains(other) || allowed.contains(star(other));
    }

    private static Stream<String> libraries(JavaClass javaClass) {
        String own = relative(javaClass);
        List<String> closed = LIBRARIES.entrySet().stream()
                .filter(library -> !library.getValue().contains(own))
                .map(Map.Entry::getKey)
                .toList();
        return javaClass.getDirectDependenciesFromSelf().stream()
                .filter(d -> closed.stream()
                        .anyMatch(library -> d.getTargetClass().getName().startsWith(library + ".")))
                .map(Dependency::getDescription);
    }

    private static Stream<String> fractions(JavaClass javaClass) {
        Stream<String> fields = javaClass.getFields().stream()
                .filter(field -> isFraction(field.getRawType()))
                .map(JavaField::getDescription);
        Stream<String> units = javaClass.getCodeUnits().stream()
                .filter(unit -> isFraction(unit.getRawReturnType()) || anyFraction(unit.getRawParameterTypes()))
                .map(JavaCodeUnit::getDescription);
        Stream<String> calls = javaClass.getMethodCallsFromSelf().stream()
                .filter(call -> isFraction(call.getTarget().getRawReturnType())
                        || anyFraction(call.getTarget().getRawParameterTypes()))
                .map(JavaMethodCall::getDescription);
        return Stream.of(fields, units, calls).flatMap(all -> all);
    }

    private static boolean anyFraction(List<JavaClass> types) {
        return types.stream().anyMatch(ArchitectureTest::isFraction);
    }

    private static boolean isFraction(JavaClass type) {
        return FRACTIONS.stream().anyMatch(type::isEquivalentTo);
    }

    private static DescribedPredicate<JavaMethodCall> named(String method, String owner) {
        return DescribedPredicate.<JavaMethodCall>describe(
                owner + method,
                call -> call.getName().equals(method)
                        && call.getTargetOwner().getName().startsWith(owner));
    }

    /** A package as the walls name it. */
    private static String relative(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    private static String star(String name) {
        return name.contains(".") ? name.substring(0, name.indexOf('.')) + ".*" : name;
    }
}
