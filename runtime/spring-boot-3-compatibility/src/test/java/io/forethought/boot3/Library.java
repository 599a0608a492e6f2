package io.forethought.boot3;

import io.forethought.InstrumentHttp;
import io.forethought.runtime.Forethought;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@InstrumentHttp(namespace = "library", path = "/prom")
@EnableCaching
@RestController
@SpringBootApplication
class Library {

  private final Loans loans;
  private final LoanMetrics metrics;

  Library(Loans loans, LoanMetrics metrics) {
    this.loans = loans;
    this.metrics = metrics;
  }

  @GetMapping("/loans/{title}")
  long lend(@PathVariable("title") String title) {
    metrics.lent(title);
    Forethought.metrics(LoanMetrics.class).lent(title);
    return loans.saveAndFlush(new Loan(title)).id();
  }

  @Cacheable("titles")
  @GetMapping("/titles")
  public List<String> titles() {
    return loans.findAll().stream().map(Loan::title).toList();
  }
}
