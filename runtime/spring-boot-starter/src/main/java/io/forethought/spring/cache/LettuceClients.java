package io.forethought.spring.cache;

import io.forethought.cache.lettuce.MeteredLettuce;
import io.forethought.spring.naming.BeanLabel;
import io.lettuce.core.AbstractRedisClient;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** Records the commands of every client of Lettuce, before it opens connections. */
public final class LettuceClients implements BeanPostProcessor {

  private static final System.Logger LOG = System.getLogger(LettuceClients.class.getName());
  private static final BeanLabel CACHE = new BeanLabel("ConnectionFactory");

  /** Creates the post-processor. */
  public LettuceClients() {}

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof LettuceConnectionFactory connections) {
      @Nullable AbstractRedisClient client = connections.getNativeClient();
      if (client == null) {
        LOG.log(
            System.Logger.Level.WARNING,
            "The commands of \"" + name + "\" are not recorded, because it has no client yet.");
      } else {
        client.addListener(new MeteredLettuce(PrometheusRegistry.defaultRegistry, CACHE.of(name)));
      }
    }
    return bean;
  }
}
