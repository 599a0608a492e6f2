package io.forethought.boot3;

import org.springframework.data.jpa.repository.JpaRepository;

interface Loans extends JpaRepository<Loan, Long> {}
