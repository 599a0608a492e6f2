package io.forethought.stall;

import org.springframework.web.bind.annotation.RestController;

@RestController
class ApiController implements Api {

  @Override
  public String menu() {
    return "soup";
  }
}
