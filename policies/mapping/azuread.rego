# METADATA
# scope: package
# title: Resources of the Terraform provider azuread
# description: >-
#   Which feature each type of resource shows in use, and which attribute gives
#   which of its options. A type that is not listed is not mapped.
package residency.mapping.azuread

import data.residency.sources.hashicorp as source

provider := {"vendor": "azure", "prefixes": ["azuread_"], "location": [], "version": "3.7.0", "citations": [{"source": source.terraform_azuread, "section": "resources"}]}

resources["azuread_conditional_access_policy"] := {"feature": "entra.conditional-access"}

resources["azuread_named_location"] := {"feature": "entra.conditional-access"}

resources["azuread_authentication_strength_policy"] := {"feature": "entra.conditional-access"}

resources["azuread_group"] := {
	"feature": "entra.core-store",
	"also": [{"feature": "entra.dynamic-groups", "when": {"path": "dynamic_membership", "is": "present"}}],
}

resources["azuread_group_member"] := {"feature": "entra.core-store"}

resources["azuread_group_without_members"] := {"feature": "entra.core-store"}

resources["azuread_user"] := {"feature": "entra.core-store"}

resources["azuread_administrative_unit"] := {"feature": "entra.core-store"}

resources["azuread_directory_role_assignment"] := {"feature": "entra.core-store"}

resources["azuread_custom_directory_role"] := {"feature": "entra.core-store"}

resources["azuread_invitation"] := {"feature": "entra.b2b-collaboration"}

resources["azuread_application"] := {"feature": "entra.workload-identities"}

resources["azuread_application_registration"] := {"feature": "entra.workload-identities"}

resources["azuread_service_principal"] := {"feature": "entra.workload-identities"}

resources["azuread_application_federated_identity_credential"] := {"feature": "entra.workload-identities"}

resources["azuread_application_from_template"] := {"feature": "entra.enterprise-apps"}

resources["azuread_app_role_assignment"] := {"feature": "entra.enterprise-apps"}

resources["azuread_claims_mapping_policy"] := {"feature": "entra.enterprise-apps"}

resources["azuread_access_package"] := {"feature": "entra.id-governance"}

resources["azuread_access_package_catalog"] := {"feature": "entra.id-governance"}

resources["azuread_access_package_assignment_policy"] := {"feature": "entra.id-governance"}

resources["azuread_synchronization_job"] := {"feature": "entra.provisioning"}

resources["azuread_privileged_access_group_eligibility_schedule"] := {"feature": "entra.pim"}

resources["azuread_privileged_access_group_assignment_schedule"] := {"feature": "entra.pim"}

resources["azuread_directory_role_eligibility_schedule_request"] := {"feature": "entra.pim"}

resources["azuread_group_role_management_policy"] := {"feature": "entra.pim"}
