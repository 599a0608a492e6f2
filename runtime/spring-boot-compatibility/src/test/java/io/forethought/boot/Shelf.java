package io.forethought.boot;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Shelf {

  private final Books books;

  Shelf(Books books) {
    this.books = books;
  }

  /** Adds a book, and fails after that if it is to. */
  @Transactional
  long add(String title, boolean fails) {
    Book book = books.saveAndFlush(new Book(title));
    if (fails) {
      throw new IllegalStateException("The shelf broke");
    }
    return book.id();
  }

  @Cacheable("titles")
  String title(long id) {
    return books.findById(id).map(Book::title).orElse("");
  }
}
