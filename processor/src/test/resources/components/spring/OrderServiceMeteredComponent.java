package shop;

import io.forethought.runtime.method.DecoratedObject;
import javax.annotation.processing.Generated;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.MergedBeanDefinitionPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;

/**
 * Makes Spring measure each bean that implements {@link OrderService}.
 */
@Configuration(value = "shop.OrderServiceMeteredComponent", proxyBeanMethods = false)
@Generated("io.forethought.processor.MetricsProcessor")
public class OrderServiceMeteredComponent {
  @Bean("shop.OrderServiceMetered")
  static BeanPostProcessor postProcessor(ConfigurableListableBeanFactory beans) {
    return new MergedBeanDefinitionPostProcessor() {
      @Override
      public void postProcessMergedBeanDefinition(RootBeanDefinition definition, Class<?> type,
          String name) {
        // Only makes Spring run this after it has read the methods of the bean.
      }

      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof OrderService<?> service)
            || bean instanceof OrderServiceMetered
            || ScopedProxyUtils.isScopedTarget(name)) {
          return bean;
        }
        Class<?> type = AopUtils.getTargetClass(bean);
        if (AnnotatedElementUtils.hasAnnotation(type, Controller.class)) {
          return DecoratedObject.withoutDecorator(bean, type, OrderServiceMetered.class);
        }
        if (beans.containsBeanDefinition(name)) {
          beans.getMergedBeanDefinition(name)
              .setAttribute(AutoProxyUtils.ORIGINAL_TARGET_CLASS_ATTRIBUTE, type);
        }
        OrderService<?> metered = OrderServiceMetered.of2(service, beans.getBean(OrderServiceMetrics.class));
        return DecoratedObject.keepingInterfaces(type, bean, metered);
      }
    };
  }
}
