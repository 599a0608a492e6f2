package io.forethought.processor.command;

/** What {@code --help} prints. */
final class Help {

  static final String TEXT =
      """
      Combines the metric catalogues of jars and folders, and checks them against each other. Renames
      metrics in rule files and dashboards. Writes metric sets for what a program exposes.

      Usage:
        java -jar forethought-processor.jar catalogue [options] <jar or folder>…
        java -jar forethought-processor.jar checklist --url <address> [options] <jar or folder>…
        java -jar forethought-processor.jar contract --url <address> [options] <jar or folder>…
        java -jar forethought-processor.jar explain <metric> <jar or folder>…
        java -jar forethought-processor.jar infer --url <address> [options]
        java -jar forethought-processor.jar operations --out <folder> [--module <name>] <jar or folder>…
        java -jar forethought-processor.jar plan [options] <jar or folder>…
        java -jar forethought-processor.jar registry --out <folder> [options] <jar or folder>…
        java -jar forethought-processor.jar rename [--dry-run] <old name> <new name> <file or folder>…

      Jars are searched together with the jars inside them and in their Class-Path, folders with
      everything inside them.
      catalogue prints the page METRICS.md to standard output, and its findings to standard error.
      checklist goes through the checklist for production: the endpoint, what it exposes, and, with
      --prometheus, how it is scraped and what alerts. It prints what is missing, and how to mend it.
      contract compares what a program exposes with what its jars declare, and prints each difference.
      explain prints what one metric exports.
      infer checks what any program exposes, and prints what is wrong, the costliest metrics first.
      With --out, it writes metric sets for it instead.
      operations writes the files with which a program is operated, such as alerts and dashboards.
      plan prints how much memory, disk and network Prometheus needs for the metrics.
      registry writes the metrics as semantic conventions, for Weaver of OpenTelemetry.
      rename replaces the name of a metric in the queries of Prometheus rule files and Grafana
      dashboards, and prints each change. All other bytes stay as they are. If a file cannot be read,
      no file is changed.

      Options of catalogue and operations:
        --out <folder>     write the files to this folder; catalogue prints the page otherwise
        --module <name>    the name of the program in the files
        --max-series <n>   the number of series that are allowed (default 100,000)
        --FT119=off        the severity of a rule: error, warn, note or off; for FT118, FT119 and FT208
        --help             print this text

      Options of checklist, beside --url, --token-file, --timeout, --ignore, --max-series and
      --format of contract:
        --password-file <f>  a file with name:password for the endpoint, instead of a token
        --prometheus <a>   the address of a Prometheus server
        --prometheus-token-file <f>  the file with the token for it
        --job <name>       the job of the program in Prometheus; otherwise found by its metrics
        --site <address>   the address of the program for its users
        --closed=off       the severity of a point: error, warn, note or off

      Options of contract:
        --url <address>    the endpoint to scrape, or
        --file <file>      a scrape in a file; - is the standard input
        --token-file <f>   the file with the token for the endpoint
        --timeout <n>      how many seconds the endpoint may take (default 10)
        --ignore <a,b>     beginnings of names that are not compared, such as tomcat_
        --max-series <n>   the number of series that are allowed (default 100,000)
        --format github    print workflow commands of GitHub Actions
        --help-text=off    the severity of a difference: error, warn, note or off; the differences are
                           undeclared-metric, missing-metric, missing-series, type, help-text, unit,
                           label, value, other, buckets and budget

      Options of infer, beside --url, --file, --token-file and --timeout:
        --out <folder>     write interfaces and enums to this folder; existing files stay as they are
        --package <name>   their package
        --registry <file>  semantic conventions of OpenTelemetry instead of a scrape: a file or folder
        --until <day>      the last day on which renamed metrics also have their old names
                           (default: six months from now)
        --rules <file>     write recording rules for old names that cannot be exported
        --ignore <a,b>     beginnings of names of metrics that are left out
        --max-series <n>   the number of series that are allowed (default 100,000)
        --FT113=off        the severity of a rule: error, warn, note or off

      Options of plan:
        --instances <n>    how many instances of the program run (default 1)
        --interval <d>     the time between two scrapes of an instance (default 15s)
        --retention <d>    how long Prometheus keeps samples (default 15d)
        --deploys-per-day <n>
                           how often all instances get other names, such as those of new pods
                           (default 1)
        --url or --file    plan for the series of a scrape instead of the declared maxima; with
                           --token-file and --timeout

      Options of registry, beside --out and --module:
        --schema-url <url> the address of the registry, which ends with its version
        --stability <s>    development (the default), alpha, beta, release_candidate or stable
        --names <n>        opentelemetry (the default), or prometheus for names as exposed

      Option of rename:
        --dry-run          print the changes, and write nothing

      Exit code: 0 without errors, 1 with errors, 2 if the command line is invalid or a file cannot be
      read or written.
      """;

  private Help() {}
}
