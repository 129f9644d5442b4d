rootProject.name = "disclosures-gradle"
