# METADATA
# scope: package
# title: Documents of Google
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.google

restrict_locations := {
	"title": "Restrict resource locations (Organization Policy)",
	"url": "https://docs.cloud.google.com/organization-policy/restrict-locations",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

meet_data_residency_requirements_with_google_cloud := {
	"title": "Understanding your options for data residency on Google Cloud Platform",
	"url": "https://cloud.google.com/blog/products/identity-security/meet-data-residency-requirements-with-google-cloud",
	"dated": "2019-11-20",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

concept_data_residency := {
	"title": "Data residency (Assured Workloads)",
	"url": "https://cloud.google.com/assured-workloads/docs/concept-data-residency",
	"dated": "2025-08-18",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_residency_support := {
	"title": "Planning for data residency (Security Command Center)",
	"url": "https://cloud.google.com/security-command-center/docs/data-residency-support",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

eu_data_boundary_access_justifications := {
	"title": "EU Data Boundary with Access Justifications (Assured Workloads)",
	"url": "https://docs.cloud.google.com/assured-workloads/docs/control-packages/eu-data-boundary-access-justifications",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

docs_locations := {
	"title": "Data residency for Gemini Enterprise Standard and Plus Editions and Gemini Notebook Enterprise",
	"url": "https://docs.cloud.google.com/gemini/enterprise/docs/locations",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

workflows_locations := {
	"title": "Workflows locations",
	"url": "https://docs.cloud.google.com/workflows/docs/locations",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

dataflow_locations := {
	"title": "Dataflow locations",
	"url": "https://docs.cloud.google.com/dataflow/docs/resources/locations",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

storage_locations := {
	"title": "Cloud Storage - Bucket locations",
	"url": "https://docs.cloud.google.com/storage/docs/locations",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

control_packages := {
	"title": "Assured Workloads - Control packages",
	"url": "https://docs.cloud.google.com/assured-workloads/docs/control-packages",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

japan_data_boundary := {
	"title": "Assured Workloads - Japan Data Boundary",
	"url": "https://cloud.google.com/assured-workloads/docs/control-packages/japan-data-boundary",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

workspace_choose_location := {
	"title": "Google Workspace Admin Help - Choose a geographic location for your data",
	"url": "https://support.google.com/a/answer/7630496",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

workspace_covered_data := {
	"title": "Google Workspace Admin Help - What data is covered by a data region policy?",
	"url": "https://support.google.com/a/answer/9223653",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

vertex_ai_locations := {
	"title": "Vertex AI locations",
	"url": "https://docs.cloud.google.com/vertex-ai/docs/general/locations",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

generative_ai_data_residency := {
	"title": "Data residency (Generative AI on Vertex AI, now Gemini Enterprise Agent Platform)",
	"url": "https://docs.cloud.google.com/gemini-enterprise-agent-platform/resources/data-residency",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

generative_ai_deployments := {
	"title": "Deployments and endpoints (Generative AI on Vertex AI)",
	"url": "https://cloud.google.com/vertex-ai/generative-ai/docs/learn/locations",
	"dated": "2024-11-26",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

google_cloud_data_boundary := {
	"title": "Google Cloud Data Boundary (formerly EU Data Boundary with Access Justifications)",
	"url": "https://docs.cloud.google.com/assured-workloads/docs/data-boundaries/eu-data-boundary-access-justifications",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

scc_regional_endpoints := {
	"title": "Security Command Center regional endpoints",
	"url": "https://docs.cloud.google.com/security-command-center/docs/regional-endpoints",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_residency_support_earlier := {
	"title": "Planning for data residency (Security Command Center, an earlier edition)",
	"url": "https://cloud.google.com/security-command-center/docs/data-residency-support",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

workspace_choose_location_later := {
	"title": "Data regions: Choose a geographic location for your data (an edition with data region conflicts)",
	"url": "https://support.google.com/a/answer/7630496?hl=hu",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

workspace_covered_data_later := {
	"title": "What data is covered by a data region policy? (an edition with AppSheet)",
	"url": "https://support.google.com/a/answer/9223653?cs",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

agent_platform_security_controls := {
	"title": "Security controls for machine learning (Gemini Enterprise Agent Platform)",
	"url": "https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/security-controls",
	"dated": null,
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
