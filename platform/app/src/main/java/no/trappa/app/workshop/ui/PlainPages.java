package no.trappa.app.workshop.ui;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What holds for every plain page: its forms are guarded, and it knows who asks for it. */
@Configuration(proxyBeanMethods = false)
class PlainPages implements WebMvcConfigurer {

  private final Presences presences;

  PlainPages(Presences presences) {
    this.presences = presences;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new FormGuard(Cookies.PARTICIPANT)).addPathPatterns("/p/**");
    registry.addInterceptor(new FormGuard(Cookies.GUEST)).addPathPatterns("/j/**");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new PresenceResolver(presences));
  }

  @Bean
  static Pause pause() {
    return length -> {
      try {
        Thread.sleep(length);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    };
  }
}
