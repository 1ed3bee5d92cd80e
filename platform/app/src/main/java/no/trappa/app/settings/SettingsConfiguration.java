package no.trappa.app.settings;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrappaSettings.class)
class SettingsConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
