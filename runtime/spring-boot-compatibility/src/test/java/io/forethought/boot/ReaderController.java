package io.forethought.boot;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReaderController {

  private final StringRedisTemplate redis;

  ReaderController(StringRedisTemplate redis) {
    this.redis = redis;
  }

  @GetMapping("/readers/{id}")
  String name(@PathVariable("id") long id) {
    String name = redis.opsForValue().get("reader:" + id);
    return name == null ? "none" : name;
  }
}
