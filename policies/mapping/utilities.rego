# METADATA
# scope: package
# title: Resources of Terraform's utility providers
# description: >-
#   Types that exist in the state of Terraform alone, or on the machine that runs it,
#   and keep nothing in any cloud.
package residency.mapping.utilities

import data.residency.sources.hashicorp as source

provider := {"vendor": "", "version": "2026", "citations": [{"source": source.terraform_utilities, "section": "utility providers"}]}

families["null_"] := {"no_data": "runs commands and keeps nothing"}

families["random_"] := {"no_data": "lives in the state alone"}

families["tls_"] := {"no_data": "lives in the state alone"}

families["time_"] := {"no_data": "lives in the state alone"}

families["archive_"] := {"no_data": "lives on the machine that runs Terraform"}

no_data["terraform_data"] := "lives in the state alone"

no_data["local_file"] := "lives on the machine that runs Terraform"

no_data["local_sensitive_file"] := "lives on the machine that runs Terraform"
