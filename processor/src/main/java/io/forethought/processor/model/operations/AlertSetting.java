package io.forethought.processor.model.operations;

import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import java.util.Optional;

/**
 * What a program changes about an alert of an integration. Texts that were not given are empty.
 *
 * @param alert the alert
 * @param threshold the value that is compared with, if it is not the default
 * @param severity how urgent it is, if it is not the default
 * @param pending how long the condition must hold before the alert fires
 * @param owner the team that gets it
 * @param runbook the address of the page that explains what to do
 * @param omit whether the alert is left out
 * @param origin the annotated type, package or module
 * @param site the annotation
 */
public record AlertSetting(
    BuiltInAlert alert,
    Optional<Sited<Double>> threshold,
    Optional<AlertSeverity> severity,
    Sited<String> pending,
    Sited<String> owner,
    Sited<String> runbook,
    boolean omit,
    String origin,
    Site site) {}
