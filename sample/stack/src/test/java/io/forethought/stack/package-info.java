/** Tests of the sample's {@code compose.yaml} and of its manifests for Kubernetes. */
package io.forethought.stack;
