package residency

import (
	"fmt"
	"strings"
)

// Describe says what the note means in one sentence.
func (n *Note) Describe() string {
	switch n.Code {
	case UncoveredFeature:
		return fmt.Sprintf("no requirement covers %s", n.featureUse())
	case UnusedRequirement:
		return fmt.Sprintf("requirement %s selects nothing that this tenant uses", n.Requirement)
	case UnusedWaiver:
		return fmt.Sprintf("the waiver of %s matches no violated or unknown finding", n.subject())
	case ExpiredWaiver:
		return fmt.Sprintf("the waiver of %s expired on %s", n.subject(), n.Expires)
	case ExpiringWaiver:
		return fmt.Sprintf("the waiver of %s expires on %s", n.subject(), n.Expires)
	case LapsedWaiver:
		return fmt.Sprintf("the waiver of %s has lapsed: what it accepted has changed", n.subject())
	case StrayWaiver:
		if n.Waivers > 1 {
			return fmt.Sprintf("%d waivers are for the tenant %q, which is not in this run", n.Waivers, n.Tenant)
		}
		return fmt.Sprintf("the waiver is for the tenant %q, which is not in this run", n.Tenant)
	case FixedInBaseline:
		return fmt.Sprintf("%s is in the baseline and no longer fails: save the report anew as the baseline", n.subject())
	case IncompleteInput:
		return fmt.Sprintf("%s may not hold everything that is deployed: %s", n.Input, n.Reason)
	case DeclaredOtherwise:
		return fmt.Sprintf("%s is found (%s), and no declared use of %s is like it", n.featureUse(), n.Resource, n.Feature)
	case UndeclaredUse:
		return fmt.Sprintf("%s is found (%s), and the document does not declare it", n.featureUse(), n.Resource)
	case DeclaredNotFound:
		return fmt.Sprintf("%s is declared, and nothing that is found shows it", n.featureUse())
	case DocumentedIntegration:
		return fmt.Sprintf("%s is a product that is documented: declare %s instead, and its documents are judged", n.Feature, strings.Join(n.Documented, " or "))
	case UnknownRegion:
		return fmt.Sprintf("%s is found in %q, which is no region that the policies know", n.featureUse(), n.Region)
	}
	return n.Code
}

// IsDrift says whether the note is of a difference between what is declared and what is
// found.
func (n *Note) IsDrift() bool {
	return n.Code == DeclaredOtherwise || n.Code == UndeclaredUse || n.Code == DeclaredNotFound
}

// subject names what a waiver accepts, as finding ids do.
func (n *Note) subject() string {
	subject := n.Requirement
	if n.Feature != "" {
		subject += "/" + n.featureUse()
	}
	if n.Activity != "" {
		subject += "/" + string(n.Activity)
	}
	if n.Cause != "" {
		subject += fmt.Sprintf(" (cause %s)", n.Cause)
	}
	return subject
}

func (n *Note) featureUse() string {
	if n.Use == "" {
		return n.Feature
	}
	return n.Feature + "#" + n.Use
}
