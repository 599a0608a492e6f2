package io.forethought.boot;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.server.ResponseStatusException;

/** Answers that do not succeed, each in another way. */
@RestController
class WishController {

  @GetMapping("/wishes/{id}/late")
  DeferredResult<String> late(@PathVariable("id") long id) {
    return new DeferredResult<>(1L);
  }

  @GetMapping("/wishes/{id}/late-default")
  DeferredResult<String> lateDefault(@PathVariable("id") long id) {
    return new DeferredResult<>(1L, "none");
  }

  @GetMapping("/wishes/{id}/deferred")
  DeferredResult<String> deferred(@PathVariable("id") long id) {
    DeferredResult<String> result = new DeferredResult<>();
    result.setErrorResult(new IllegalStateException("deferred"));
    return result;
  }

  @GetMapping("/wishes/{id}/future")
  CompletableFuture<String> future(@PathVariable("id") long id) {
    return CompletableFuture.failedFuture(new IllegalStateException("future"));
  }

  @GetMapping("/wishes/{id}/conflict")
  CompletableFuture<String> conflict(@PathVariable("id") long id) {
    return CompletableFuture.failedFuture(new ResponseStatusException(HttpStatus.CONFLICT));
  }

  @GetMapping("/wishes/{id}/callable")
  Callable<String> callable(@PathVariable("id") long id) {
    return () -> {
      throw new IllegalStateException("callable");
    };
  }

  @GetMapping("/wishes/{id}/thrown")
  String thrown(@PathVariable("id") long id) {
    throw new IllegalStateException("thrown");
  }

  @GetMapping("/wishes/{id}/gone")
  String gone(@PathVariable("id") long id) {
    throw new ResponseStatusException(HttpStatus.GONE);
  }

  @GetMapping("/wishes/{id}/missing")
  ResponseEntity<String> missing(@PathVariable("id") long id) {
    return ResponseEntity.notFound().build();
  }
}
