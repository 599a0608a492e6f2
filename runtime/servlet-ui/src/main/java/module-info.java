/** The page that shows metrics in a browser. */
module io.forethought.servlet.ui {
  requires io.forethought.servlet;
  requires static org.jspecify;

  exports io.forethought.servlet.ui;

  provides io.forethought.servlet.page.MetricsPage with
      io.forethought.servlet.ui.MetricsUi;
}
