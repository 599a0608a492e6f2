package io.forethought.boot;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BookController {

  private final Shelf shelf;

  BookController(Shelf shelf) {
    this.shelf = shelf;
  }

  @PostMapping("/books")
  String add(
      @RequestParam("title") String title,
      @RequestParam(name = "fails", defaultValue = "false") boolean fails) {
    return String.valueOf(shelf.add(title, fails));
  }

  @GetMapping("/books/{id}")
  String title(@PathVariable("id") long id) {
    return shelf.title(id);
  }
}
