# METADATA
# scope: package
# title: Addresses
# description: >-
#   The addresses that Terraform gives to objects and modules.
# schemas:
#   - input: {"type": "object"}
package residency.raw_plan.addresses

# METADATA
# description: An address without the keys of instances.
without_keys(address) := regex.replace(address, `\[("(\\.|[^"\\])*"|[^"\]])*\]`, "")
