package cli

import "os"

// unknownSize stands for the size of what is not all files.
const unknownSize = -1

// size is how many bytes this run will read, if all its inputs are files.
func (p *checkRun) size(w world) int64 {
	if p.shard.parts > 0 {
		return unknownSize // which documents of what size are in it shows on the way
	}
	var total int64
	for _, argument := range p.paths {
		paths, err := expand(w, argument)
		if err != nil {
			return unknownSize
		}
		for _, path := range paths {
			info, err := stat(w, path)
			if err != nil || !info.Mode().IsRegular() {
				return unknownSize
			}
			total += info.Size()
		}
	}
	return total
}

func stat(w world, path string) (os.FileInfo, error) {
	if path != "-" {
		return os.Stat(path)
	}
	if file, ok := w.in.(*os.File); ok {
		return file.Stat()
	}
	return nil, os.ErrInvalid
}
