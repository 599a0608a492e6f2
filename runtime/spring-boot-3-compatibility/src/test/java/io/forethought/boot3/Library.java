package io.forethought.boot3;

import io.forethought.InstrumentHttp;
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

  Library(Loans loans) {
    this.loans = loans;
  }

  @GetMapping("/loans/{title}")
  long lend(@PathVariable("title") String title) {
    return loans.saveAndFlush(new Loan(title)).id();
  }

  @Cacheable("titles")
  @GetMapping("/titles")
  public List<String> titles() {
    return loans.findAll().stream().map(Loan::title).toList();
  }
}
