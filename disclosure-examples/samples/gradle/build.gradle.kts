plugins {
    application
}

repositories {
    mavenCentral()
}

dependencies {
    implementation("io.github.clouddisclosure:disclosure-jackson:0.1.0-SNAPSHOT")
}

java {
    toolchain {
        languageVersion = JavaLanguageVersion.of(17)
    }
}

application {
    mainClass = "com.example.disclosures.CheckDisclosure"
}
