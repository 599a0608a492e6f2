package io.forethought.boot;

import org.springframework.data.jpa.repository.JpaRepository;

interface Books extends JpaRepository<Book, Long> {}
